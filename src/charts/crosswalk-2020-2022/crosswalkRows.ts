/** The crosswalk as its drawing wants it: nodes, bands and words in one language. */
import { arrangeCrosswalk } from './numbers.ts';
import type { CrosswalkLink } from '../../analysis/joinCrosswalk.ts';
import type { CrosswalkSummary, RelationCount } from '../../analysis/summariseCrosswalk.ts';
import type { CrosswalkRows, CrosswalkWords } from './draw.ts';
import type { AwardCategoryRow } from '../../ledger/awardCategories.ts';
import type { MeasureRow } from '../../ledger/measures.ts';
import { countWord } from '../../format/countWord.ts';
import { inLanguage } from '../../i18n/inLanguage.ts';
import { domainLabel } from '../../i18n/labels.ts';
import type { Lang } from '../../i18n/lang.ts';
import { confidenceLabel, relationLabel } from '../../i18n/machineryLabel.ts';
import type { LinkTo } from '../kit/defineChart.ts';
import { groupName, measureName } from './crosswalkColumns.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Such as 合并：4组并成2项, or "Merged: 4 groups into 2 measures". */
function relationText({ relation, groups, measures }: RelationCount, lang: Lang): string {
  const label = relationLabel[relation][lang];
  const joins = groups > 0 && measures > 0 && groups !== measures;
  if (lang === 'zh') {
    if (joins)
      return `${label}：${String(groups)}组${groups > measures ? '并成' : '拆成'}${String(measures)}项`;
    return groups === 0 ? `${label}：${String(measures)}项` : `${label}：${String(groups)}组`;
  }
  const [from, to] = [countWord(groups, 'group'), countWord(measures, 'measure')];
  return `${capital(label)}: ${joins ? `${from} into ${to}` : groups === 0 ? to : from}`;
}

/** What a band is called: group → measure · relation · how sure. */
export const crosswalkName = (link: CrosswalkLink, lang: Lang): string => {
  const names = [groupName(link, lang), measureName(link, lang)].filter((name) => name !== '');
  const { relation, confidence } = link.row;
  return `${names.join(' → ')} · ${relationLabel[relation][lang]} · ${confidenceLabel[confidence][lang]}`;
};

/** Links that share a measure stand together; others by themselves. */
function sets(links: readonly CrosswalkLink[]): CrosswalkLink[][] {
  const found: CrosswalkLink[][] = [];
  for (const link of links) {
    const last = found.at(-1);
    const joins = link.measure !== null && last?.[0]?.measure?.id === link.measure.id;
    if (joins) last?.push(link);
    else found.push([link]);
  }
  return found;
}

/** Bands by field and by relation, with names and addresses. */
export function crosswalkRows(
  links: readonly CrosswalkLink[],
  { relations }: CrosswalkSummary,
  lang: Lang,
  linkTo: LinkTo,
): CrosswalkRows {
  const group = (row: AwardCategoryRow) => ({
    id: row.id,
    no: String(row.no),
    label: inLanguage(row, 'label', lang),
    href: linkTo(`/awards/${row.id}/`),
  });
  const measure = (row: MeasureRow) => ({
    id: row.id,
    no: String(row.no),
    label: inLanguage(row, 'name', lang),
    href: linkTo(`/measures/${row.id}/`),
  });
  return {
    links: links.map((link) => ({
      ...link.row,
      group: link.category?.id ?? null,
      measure: link.measure?.id ?? null,
      description: crosswalkName(link, lang),
    })),
    fields: arrangeCrosswalk(links).map(({ domain, groups, measures }) => ({
      heading: domainLabel[domain][lang],
      lines: [{ groups: groups.map(group), measures: measures.map(measure) }],
    })),
    relations: relations.map((count) => ({
      heading: relationText(count, lang),
      lines: sets(links.filter(({ row }) => row.relation === count.relation)).map((set) => ({
        groups: set.flatMap(({ category }) => (category === null ? [] : [group(category)])),
        measures: set.slice(0, 1).flatMap((link) => (link.measure === null ? [] : [measure(link.measure)])),
      })),
    })),
  };
}

/** Headings of the sides, words of the stubs, and the key. */
export function crosswalkWords({ relations }: CrosswalkSummary, lang: Lang): CrosswalkWords {
  return {
    groups: lang === 'zh' ? '2020年的组' : 'Groups of 2020',
    measures: lang === 'zh' ? '2022年的措施' : 'Measures of 2022',
    gone: relationLabel.gone[lang],
    fresh: relationLabel.new[lang],
    key: {
      relations: relations.map(({ relation, groups, measures }) => ({
        relation,
        confidence: 'high',
        label: `${relationLabel[relation][lang]} ${String(groups === 0 ? measures : groups)}`,
      })),
      confidence: (['high', 'medium', 'low'] as const).map((confidence) => ({
        relation: 'same',
        confidence,
        label: confidenceLabel[confidence][lang],
      })),
    },
  };
}
