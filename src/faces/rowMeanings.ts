/** What a row of any table says, in a reader's words, and where the site shows more of it. */
import { t } from '../i18n/t.ts';
import { byId, requireRow, onceFor } from '../analysis/byId.ts';
import { briefIndicators, joinObservations, seriesIndicators } from '../analysis/joinObservations.ts';
import { taskPath } from '../analysis/taskRecords.ts';
import type { Ledger } from '../ledger/loadLedger.ts';
import { formatFigure } from '../format/formatFigure.ts';
import { formatPeriod, formatPeriods } from '../format/formatPeriod.ts';
import { placeName } from '../format/placeName.ts';
import { inLanguage } from '../i18n/inLanguage.ts';
import { LANGS, type Lang } from '../i18n/lang.ts';
import {
  scopeWords,
  basisLabel,
  kindOfFigure,
  recipientLabel,
  rewardLabel,
  roleLabel,
  verdictLabel,
} from '../ledger/vocabulary.ts';
import type { DocumentSection } from '../analysis/rowsOfDocument.ts';
import { sectionTitle } from '../i18n/sectionTitle.ts';
import { awardRewardLabel } from '../ledger/awards.ts';
import { mentionLabel } from '../ledger/mentions.ts';

export interface Meaning {
  text: string;
  /** Site path, where there is a page about it. */
  path?: string;
  /** What is ambiguous, inferred or reconstructed; empty where nothing is. */
  note: string;
}

type Describe<Row> = (row: Row) => Omit<Meaning, 'note'>;
type Describers = { [Key in keyof Ledger]?: Describe<Ledger[Key][number]> };

const nameIn = (row: { name_zh: string; name_en: string } | undefined, lang: Lang): string =>
  row === undefined ? '' : inLanguage(row, 'name', lang);

const labelIn = (row: { label_zh: string; label_en: string } | undefined, lang: Lang): string =>
  row === undefined ? '' : inLanguage(row, 'label', lang);

const noteIn = (row: { id: string; note_zh?: string; note_en?: string }, lang: Lang): string =>
  inLanguage({ note_zh: '', note_en: '', ...row }, 'note', lang);

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');

/** Describers of awards and groups, which have pages. */
function awardDescribers({ places, awardCategories }: Ledger, lang: Lang): Describers {
  const placeOf = byId(places);
  const categoryOf = byId(awardCategories);
  return {
    awards: ({ place: id, category }) => {
      const place = placeOf.get(id);
      return {
        text: joined([
          place === undefined ? '' : placeName(place, lang),
          labelIn(categoryOf.get(category), lang),
        ]),
        path: `/places/${id}/`,
      };
    },
    awardRewards: ({ reward }) => ({ text: awardRewardLabel[reward][lang], path: '/awards/' }),
    awardCategories: (category) => ({
      text: t(
        `第${String(category.no)}组 · ${category.label_zh}`,
        `Group ${String(category.no)} · ${category.label_en}`,
      )[lang],
      path: `/awards/${category.id}/`,
    }),
  };
}

function measureDescribers({ measures, agencies }: Ledger, lang: Lang): Describers {
  const measureOf = byId(measures);
  const agencyOf = byId(agencies);
  const measure = (id: string): string => nameIn(measureOf.get(id), lang);
  return {
    measures: (row) => ({
      text: joined([String(row.no), nameIn(row, lang)]),
      path: `/measures/${row.id}/`,
    }),
    measureRecipients: (row) => ({
      text: joined([measure(row.measure), recipientLabel[row.recipient][lang]]),
      path: `/measures/${row.measure}/`,
    }),
    measureAgencies: (row) => ({
      text: joined([measure(row.measure), nameIn(agencyOf.get(row.agency), lang), roleLabel[row.role][lang]]),
      path: `/measures/${row.measure}/`,
    }),
    measureRewards: (row) => ({
      text: joined([measure(row.measure), rewardLabel[row.reward][lang], inLanguage(row, 'scope', lang)]),
      path: `/measures/${row.measure}/`,
    }),
    processSteps: (row) => ({
      text: joined([nameIn(row, lang), inLanguage(row, 'actor', lang), row.deadline]),
      path: `/measures/#${row.id}`,
    }),
  };
}

function taskDescribers(ledger: Ledger, lang: Lang): Describers {
  const { tasks, agencies } = ledger;
  const taskOf = byId(tasks);
  const agencyOf = byId(agencies);
  return {
    tasks: (row) => ({ text: joined([String(row.no), labelIn(row, lang)]), path: taskPath(ledger, row) }),
    taskAgencies: (row) => ({
      text: joined([
        String(taskOf.get(row.task)?.no ?? ''),
        nameIn(agencyOf.get(row.agency), lang),
        roleLabel[row.role][lang],
      ]),
      path: taskPath(ledger, { id: row.task, document: row.document }),
    }),
  };
}

/** Where indicators have their figures together: on a page, or in a line of the list. */
function indicatorPages(ledger: Ledger): (indicator: string) => { path: string } | undefined {
  const joined = joinObservations(ledger);
  const paths = new Map([
    ...briefIndicators(joined).map(({ indicator: { id } }) => [id, `/indicators/#i-${id}`] as const),
    ...seriesIndicators(joined).map(({ indicator: { id } }) => [id, `/indicators/${id}/`] as const),
  ]);
  return (indicator) => {
    const path = paths.get(indicator);
    return path === undefined ? undefined : { path };
  };
}

function figureDescribers(ledger: Ledger, lang: Lang): Describers {
  const { places, indicators } = ledger;
  const pageOf = indicatorPages(ledger);
  const placeOf = byId(places);
  const indicatorOf = byId(indicators);
  const [bodyOf, breakdownOf] = [byId(ledger.bodies), byId(ledger.breakdowns)];
  const inconsistencyOf = byId(ledger.inconsistencies);
  const place = (id: string): string => {
    const found = placeOf.get(id);
    return found === undefined ? '' : placeName(found, lang);
  };
  return {
    observations: (row) => ({
      text: joined([
        place(row.place),
        nameIn(indicatorOf.get(row.indicator), lang),
        nameIn(bodyOf.get(row.body), lang),
        nameIn(breakdownOf.get(row.breakdown), lang),
        scopeWords(row.scope, lang),
        inLanguage(row, 'context', lang),
        formatPeriods(row, lang),
        kindOfFigure[row.kind][lang],
        basisLabel[row.basis][lang],
        formatFigure(row, lang),
      ]),
      ...pageOf(row.indicator),
    }),
    outcomes: (row) => ({
      text: joined([
        place(row.place),
        nameIn(indicatorOf.get(row.indicator), lang),
        formatPeriod(row.period, lang),
        verdictLabel[row.verdict][lang],
      ]),
      ...pageOf(row.indicator),
    }),
    inconsistencyRows: (row) => ({
      text: inLanguage(requireRow(inconsistencyOf, row.inconsistency, row.id), 'what', lang),
      path: `/methods/#${row.inconsistency}`,
    }),
    mentions: (row) => ({
      text: joined([place(row.place), mentionLabel[row.mention_kind][lang], inLanguage(row, 'what', lang)]),
      path: `/places/${row.place}/`,
    }),
  };
}

/**
 * @returns a function from a table and a row id to what the row says
 * @throws RangeError for a row no describer knows: a table drawn from documents needs one
 */
export function rowMeanings(ledger: Ledger, lang: Lang): (table: keyof Ledger, id: string) => Meaning {
  return meaningsIn[lang](ledger);
}

const meaningsIn = Object.fromEntries(
  LANGS.map((lang) => [lang, onceFor((ledger: Ledger) => describeRows(ledger, lang))]),
) as Readonly<Record<Lang, (ledger: Ledger) => ReturnType<typeof describeRows>>>;

function describeRows(ledger: Ledger, lang: Lang): (table: keyof Ledger, id: string) => Meaning {
  const describers: Describers = {
    ...awardDescribers(ledger, lang),
    ...measureDescribers(ledger, lang),
    ...taskDescribers(ledger, lang),
    ...figureDescribers(ledger, lang),
  };
  const rows = new Map(
    Object.entries(ledger).flatMap(([table, own]) =>
      own.map((row) => [`${table}#${row.id}`, row as { id: string }] as const),
    ),
  );
  return (table, id) => {
    const describe = describers[table] as Describe<{ id: string }> | undefined;
    const row = rows.get(`${table}#${id}`);
    if (describe === undefined || row === undefined)
      throw new RangeError(`row ${id} of ${table} has no meaning: describe it`);
    return { ...describe(row), note: noteIn(row, lang) };
  };
}

const KINDS = ['short', 'label', 'name', 'title'];

/** What a row is called: its short name, label, name or title, or else its id. */
export function rowName(row: Readonly<Record<string, unknown>>, lang: Lang): string {
  const name = KINDS.map((kind) => row[`${kind}_${lang}`]).find((text) => typeof text === 'string');
  return String(name ?? row['id']);
}

/** A section with the words that head it. */
export interface HeadedSection extends DocumentSection {
  title: string;
}

/** Tables whose rows head a section of their document: a measure, a group. */
const HEADING_TABLES: readonly string[] = ['measures', 'awardCategories'];

/** Names the sections of a document: by the measure or group they are about, else by the locator printed there. */
export function sectionHeadings(
  document: string,
  sections: readonly DocumentSection[],
  meaning: ReturnType<typeof rowMeanings>,
  lang: Lang,
): HeadedSection[] {
  return sections.map((section) => {
    const head = section.rows.find(({ table }) => HEADING_TABLES.includes(table));
    const title =
      head === undefined ? sectionTitle(document, section.name, lang) : meaning(head.table, head.id).text;
    return { ...section, title };
  });
}
