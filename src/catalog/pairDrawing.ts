import type { PairArrangement, PairGroup, Supporters } from '../analysis/arrangePairs.ts';
import type { PairRows } from '../charts/agencyPairs.ts';
import { countWord } from '../format/countWord.ts';
import { shortAgencyName } from '../format/shortAgencyName.ts';
import type { Lang } from '../i18n/lang.ts';

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

const singles = (bodies: Supporters['first'], lumped: boolean, lang: Lang) =>
  bodies.map(({ agency, count }) => ({ label: shortAgencyName(agency, lang), count, lumped }));

const namedLines = ({ first, rest }: Supporters, lumped: boolean, lang: Lang) => [
  ...singles(first, lumped, lang),
  ...(rest.agencies === 0
    ? []
    : [{ label: othersText(rest.agencies, lang), count: rest.count, lumped: true }]),
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
        title: `${head.label} ← ${columnHeads[column]?.label ?? ''}: ${String(count)}`,
      })),
    })),
    blocks: supporters.map((own, row) => ({
      label: rowHeads[row]?.label ?? '',
      sides: [
        namedLines(own, rows[row]?.kind === 'others', lang),
        singles(own.collective, rows[row]?.kind === 'others', lang),
      ],
    })),
  };
}
