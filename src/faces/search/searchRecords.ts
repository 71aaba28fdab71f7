/** What can be searched for besides pages: everything the ledger names, whether or not it has a page of its own. */
import { t } from '../../i18n/t.ts';
import { formatPeriod } from '../../format/formatPeriod.ts';
import { agencyRecords } from '../../analysis/agencyRecords.ts';
import { joinObservations } from '../../analysis/joinObservations.ts';
import { measureRecords } from '../../analysis/measureRecords.ts';
import { taskRecords } from '../../analysis/taskRecords.ts';
import type { Ledger } from '../../ledger/loadLedger.ts';
import { shortPlaceName, placeName } from '../../format/placeName.ts';
import { inLanguage } from '../../i18n/inLanguage.ts';
import { fieldLabel, domainLabel, recipientLabel, rewardLabel } from '../../ledger/vocabulary.ts';
import type { Lang } from '../../i18n/lang.ts';
import { agencyKindLabel, levelLabel } from '../../ledger/agencies.ts';
import { horizonLabel, themeLabel } from '../../ledger/tasks.ts';
import { sectionLabel } from '../../i18n/sectionTitle.ts';

export interface SearchRecord {
  /** Id of the row it is about. */
  id: string;
  title: string;
  /** Facts about it, each with its own full stop or separator; never the title again. */
  text: string;
  /**
   * Site paths where it may stand, the best first: a page of its own, else a place on a page. The first that the built site
   * has is linked; if that is a page, the page itself is what search finds.
   */
  paths: readonly string[];
}

/** The explorer's field takes no more characters than these. */
const LONGEST_FILTER = 40;

/** Facts in a row, each once, empty ones left out. */
const facts = (parts: readonly (string | undefined)[]): string =>
  [...new Set(parts)].filter((part) => part !== undefined && part !== '').join(' · ');

function taskSearch(ledger: Ledger, lang: Lang): SearchRecord[] {
  return taskRecords(ledger).map(({ task, roles, figures }) => ({
    id: task.id,
    title: inLanguage(task, 'label', lang),
    text: facts([
      t(`梁平2021年第${String(task.no)}项任务`, `Liangping 2021, task ${String(task.no)}`)[lang],
      themeLabel[task.theme][lang],
      sectionLabel[task.section_id]?.[lang],
      horizonLabel[task.horizon][lang],
      t(task.printed, '')[lang],
      ...roles.map(({ agency }) => inLanguage(agency, 'name', lang)),
      ...figures.map(({ indicator }) => inLanguage(indicator, 'name', lang)),
    ]),
    paths: [`/tasks/#${task.id}`, `/documents/${task.document}/#${task.id}`],
  }));
}

function measureSearch(ledger: Ledger, lang: Lang): SearchRecord[] {
  return measureRecords(ledger).map(({ measure, agencies, rewards, recipients, predecessors }) => ({
    id: measure.id,
    title: inLanguage(measure, 'name', lang),
    text: facts([
      t(`2022年第${String(measure.no)}项激励措施`, `Measure ${String(measure.no)} of 2022`)[lang],
      domainLabel[measure.domain][lang],
      ...agencies.map(({ agency }) => inLanguage(agency, 'name', lang)),
      ...rewards.map(({ reward }) => rewardLabel[reward][lang]),
      ...recipients.map(({ recipient }) => recipientLabel[recipient][lang]),
      ...predecessors.map(({ category }) => inLanguage(category, 'label', lang)),
    ]),
    paths: [
      `/measures/${measure.id}/`,
      `/measures/#${measure.id}`,
      `/documents/${measure.document}/#${measure.id}`,
    ],
  }));
}

function agencySearch(ledger: Ledger, lang: Lang): SearchRecord[] {
  return agencyRecords(ledger).map(({ agency, tasks, measures }) => ({
    id: agency.id,
    title: inLanguage(agency, 'name', lang),
    text: facts([
      levelLabel[agency.level][lang],
      agencyKindLabel[agency.agency_kind][lang],
      ...t(
        agency.printed_forms.filter((form) => form !== agency.name_zh),
        [],
      )[lang],
      ...measures.map(({ measure }) => inLanguage(measure, 'name', lang)),
      ...tasks.map(({ task }) => inLanguage(task, 'label', lang)),
    ]),
    paths: [
      `/agencies/${agency.id}/`,
      `/agencies/#${agency.id}`,
      ...[...measures, ...tasks].slice(0, 1).map(({ row }) => `/documents/${row.document}/#${row.id}`),
    ],
  }));
}

function indicatorSearch(ledger: Ledger, lang: Lang): SearchRecord[] {
  const joined = joinObservations(ledger);
  return ledger.indicators.map((indicator) => ({
    id: indicator.id,
    title: inLanguage(indicator, 'name', lang),
    text: facts([
      inLanguage(indicator, 'definition', lang),
      fieldLabel[indicator.field][lang],
      ...joined
        .filter((observation) => observation.indicator.id === indicator.id)
        .flatMap(({ place, row }) => [shortPlaceName(place, lang), formatPeriod(row.period, lang)]),
    ]),
    paths: [
      `/indicators/${indicator.id}/`,
      `/indicators/#i-${indicator.id}`,
      `/targets/?q=${encodeURIComponent(inLanguage(indicator, 'name', lang).slice(0, LONGEST_FILTER))}#all`,
    ],
  }));
}

/** Every task, measure, agency and indicator, in the order of the tables. */
export function searchRecords(ledger: Ledger, lang: Lang): SearchRecord[] {
  return [
    ...taskSearch(ledger, lang),
    ...measureSearch(ledger, lang),
    ...agencySearch(ledger, lang),
    ...indicatorSearch(ledger, lang),
  ];
}

/** Every name of a place or an indicator, by the path of its page: who asks for all of a name wants that page first. */
export function searchNames({ places, indicators }: Ledger, lang: Lang): Map<string, string[]> {
  return new Map([
    ...places.map((place): [string, string[]] => [
      `/places/${place.id}/`,
      [
        ...new Set([
          placeName(place, lang),
          shortPlaceName(place, lang),
          ...t(place.printed_forms, [])[lang],
        ]),
      ],
    ]),
    ...indicators.map((indicator): [string, string[]] => [
      `/indicators/${indicator.id}/`,
      [inLanguage(indicator, 'name', lang)],
    ]),
  ]);
}
