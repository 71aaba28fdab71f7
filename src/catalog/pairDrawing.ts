import type { PairArrangement, PairGroup, Supporters } from '../analysis/arrangePairs.ts';
import type { PairRows } from '../charts/agencyPairs.ts';
import { countWord } from '../format/countWord.ts';
import { shortAgencyName } from '../format/shortAgencyName.ts';
import type { Lang } from '../i18n/lang.ts';

/** What the mark of a pair is called. */
export const pairName = (lead: string, support: string, count: number): string =>
  `${lead} ← ${support}: ${String(count)}`;

/** Named supporters listed for each leading body where there is no room for a matrix. */
export const FIRSTS = 3;

const othersText = (count: number, lang: Lang): string =>
  lang === 'zh' ? `其余${String(count)}个单位` : countWord(count, 'other body', 'other bodies');

function groupLabel({ kind, agencies }: PairGroup, lang: Lang): string {
  const [agency] = agencies;
  return kind === 'others' || agency === undefined
    ? othersText(agencies.length, lang)
    : shortAgencyName(agency, lang);
}

const headsOf = (groups: readonly PairGroup[], lang: Lang) =>
  groups.map((group, index) => ({
    label: groupLabel(group, lang),
    first: groups[index - 1]?.kind !== group.kind,
    total: group.total,
  }));

/** The body at the head of a block; lumped where it stands for several. */
interface Lead {
  label: string;
  lumped: boolean;
}

const lineOf = (lead: Lead, label: string, count: number, lumped: boolean) => ({
  label,
  count,
  lumped,
  title: pairName(lead.label, label, count),
});

const singles = (bodies: Supporters['first'], lead: Lead, lang: Lang) =>
  bodies.map(({ agency, count }) => lineOf(lead, shortAgencyName(agency, lang), count, lead.lumped));

const namedLines = ({ first, rest }: Supporters, lead: Lead, lang: Lang) => [
  ...singles(first, lead, lang),
  ...(rest.agencies === 0 ? [] : [lineOf(lead, othersText(rest.agencies, lang), rest.count, true)]),
];

/** The arrangement in a reader's words, for both layouts. */
export function pairDrawing(arrangement: PairArrangement, highest: number, lang: Lang): PairRows {
  const { rows, columns, counts, supporters } = arrangement;
  const columnHeads = headsOf(columns, lang);
  const rowHeads = headsOf(rows, lang);
  const isLumped = (row: number, column: number): boolean =>
    rows[row]?.kind === 'others' || columns[column]?.kind === 'others';
  return {
    highest,
    total: arrangement.total,
    heads: lang === 'zh' ? ['具名的配合单位', '集合名称'] : ['Named supporters', 'Collective names'],
    words:
      lang === 'zh'
        ? { total: '合计', leads: '负责 ↓', supports: '配合 →' }
        : { total: 'total', leads: 'leads ↓', supports: 'supports →' },
    columns: columnHeads,
    rows: rowHeads.map((head, row) => ({
      ...head,
      cells: (counts[row] ?? []).map((count, column) => ({
        count,
        lumped: isLumped(row, column),
        title: pairName(head.label, columnHeads[column]?.label ?? '', count),
      })),
    })),
    blocks: supporters.map((own, row) => {
      const lead = { label: rowHeads[row]?.label ?? '', lumped: rows[row]?.kind === 'others' };
      return { label: lead.label, sides: [namedLines(own, lead, lang), singles(own.collective, lead, lang)] };
    }),
  };
}
