import type { AwardCategoryRow } from '../../ledger/awards.ts';
import type { MeasureRow } from '../../ledger/measures.ts';
import { DOMAINS, type Domain, domainLabel } from '../../ledger/vocabulary.ts';
import type { CrosswalkLink, CrosswalkSummary } from '../../analysis/joinCrosswalk.ts';
import { t } from '../../i18n/t.ts';
import type { CrosswalkRows, CrosswalkWords } from './draw.ts';
import { countWord } from '../../format/formatList.ts';
import { inLanguage } from '../../i18n/inLanguage.ts';
import { LANGUAGES, type Lang } from '../../i18n/lang.ts';
import { confidenceLabel, relationLabel } from '../../ledger/crosswalk.ts';
import type { LinkTo } from '../kit/defineChart.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Such as 合并：4组并成2项, or "Merged: 4 groups into 2 measures". */
function relationText(
  { relation, groups, measures }: CrosswalkSummary['relations'][number],
  lang: Lang,
): string {
  const from = t(`${String(groups)}组`, countWord(groups, 'group'))[lang];
  const to = t(`${String(measures)}项`, countWord(measures, 'measure'))[lang];
  const into = t(groups > measures ? '并成' : '拆成', ' into ')[lang];
  const joins = groups > 0 && measures > 0 && groups !== measures;
  const sides = joins ? from + into + to : groups === 0 ? to : from;
  return capital(relationLabel[relation][lang]) + LANGUAGES[lang].colon + sides;
}

/** Name of the group of 2020, with its number; empty where the measure is new. */
export function groupName({ category }: CrosswalkLink, lang: Lang): string {
  if (category === null) return '';
  return inLanguage(category, 'label', lang);
}

/** Name of the measure of 2022; empty where the group is gone. */
export function measureName({ measure }: CrosswalkLink, lang: Lang): string {
  if (measure === null) return '';
  return inLanguage(measure, 'name', lang);
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
    groups: t('2020年的组', 'Groups of 2020')[lang],
    measures: t('2022年的措施', 'Measures of 2022')[lang],
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

/** A field with its groups of 2020 and its measures of 2022, in an order in which few links cross. */
export interface CrosswalkField {
  domain: Domain;
  groups: readonly AwardCategoryRow[];
  measures: readonly MeasureRow[];
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

function distinct<Row extends { id: string; no: number }>(rows: readonly (Row | null)[]): Row[] {
  const found = new Map(rows.flatMap((row) => (row === null ? [] : [[row.id, row] as const])));
  return [...found.values()].sort((a, b) => a.no - b.no);
}

/** Places rows by a key, equals by their number. */
function sortedBy<Row extends { no: number }>(rows: readonly Row[], key: (row: Row) => number): Row[] {
  return [...rows].sort((a, b) => key(a) - key(b) || a.no - b.no);
}

/**
 * Both sides by field, in the order all pages list fields. Within a field, what comes from or goes to an earlier field
 * stands first, then what stays, then what is gone or new, then what comes from or goes to a later field.
 */
export function arrangeCrosswalk(links: readonly CrosswalkLink[]): CrosswalkField[] {
  const rank = (domain: Domain): number => DOMAINS.indexOf(domain);
  const groups = sortedBy(distinct(links.map(({ category }) => category)), (group) => {
    const targets = links.flatMap(({ category, measure }) =>
      category?.id === group.id && measure !== null ? [rank(measure.domain)] : [],
    );
    // Half a step after what stays in the field: the stub of what is gone lies in nobody's way.
    const target = targets.length === 0 ? rank(group.domain) + 0.5 : mean(targets);
    return rank(group.domain) * DOMAINS.length + target;
  });

  const position = new Map(groups.map(({ id }, index) => [id, index]));
  const lastOf = (domain: Domain): number =>
    groups.findLastIndex((group) => rank(group.domain) <= rank(domain)) + 0.5;
  const measures = sortedBy(distinct(links.map(({ measure }) => measure)), (measure) => {
    const sources = links.flatMap(({ category, measure: to }) =>
      to?.id === measure.id && category !== null ? [position.get(category.id) ?? 0] : [],
    );
    const source = sources.length === 0 ? lastOf(measure.domain) : mean(sources);
    return rank(measure.domain) * groups.length + source;
  });

  return DOMAINS.map((domain) => ({
    domain,
    groups: groups.filter((group) => group.domain === domain),
    measures: measures.filter((measure) => measure.domain === domain),
  })).filter((field) => field.groups.length + field.measures.length > 0);
}
