/** What the stated levels show, in words: course where levels may be joined, breaks, gaps, and who has one figure only. */
import type { LevelPanel } from '../analysis/arrangeLevels.ts';
import { shapeOfSeries } from '../analysis/shapeOfSeries.ts';
import type { ObservationRow } from '../datasets/observations.ts';
import { countWord } from '../format/countWord.ts';
import { formatList } from '../format/formatList.ts';
import { LANGUAGES, type Lang, type Words } from '../i18n/lang.ts';

export type NamedLevelPanel = LevelPanel & { name: Words };

const COURSE = {
  rises: { zh: '逐年上升', en: 'it rises every year' },
  falls: { zh: '逐年下降', en: 'it falls every year' },
  varies: { zh: '有升有降', en: 'it goes up and down' },
} as const satisfies Record<string, Words>;

/** The longest piece a line may run through, where there is one. */
function courseOf({ pieces }: LevelPanel, lang: Lang, figure: (row: ObservationRow) => string): string {
  const longest = pieces.toSorted((a, b) => b.length - a.length)[0] ?? [];
  if (longest.length < 2) return '';
  const { first, last, course } = shapeOfSeries(longest);
  return {
    zh: `${first.period}至${last.period}年可以相连，${COURSE[course].zh}，从${figure(first)}到${figure(last)}；`,
    en: `from ${first.period} to ${last.period}, where years can be joined, ${COURSE[course].en}, from ${figure(first)} to ${figure(last)}; `,
  }[lang];
}

function gapsOf({ breaks, missing }: LevelPanel, lang: Lang): string {
  const years = (list: readonly number[]): string => formatList(list.map(String), lang);
  const clauses = [
    ...(breaks.length > 0
      ? [{ zh: `${years(breaks)}年与此前不可比`, en: `${years(breaks)} cannot be set against earlier years` }]
      : []),
    ...(missing.length > 0
      ? [{ zh: `${years(missing)}年没有写`, en: `nothing is stated for ${years(missing)}` }]
      : []),
  ];
  return clauses.map((clause) => clause[lang]).join(LANGUAGES[lang].clause);
}

function tellPanel(panel: NamedLevelPanel, lang: Lang, figure: (row: ObservationRow) => string): string {
  const { name, points } = panel;
  const [only] = points;
  if (only !== undefined && points.length === 1) {
    return {
      zh: `${name.zh}只有${only.period}年一个数，${figure(only)}`,
      en: `${name.en}: one figure only, ${figure(only)} for ${only.period}`,
    }[lang];
  }
  const told = `${courseOf(panel, lang, figure)}${gapsOf(panel, lang)}`;
  return {
    zh: `${name.zh}有${String(points.length)}年的数：${told}`,
    en: `${name.en}, ${countWord(points.length, 'year')}: ${told}`,
  }[lang];
}

/** @param figure - a level as the drawing writes it */
export function tellLevels(
  panels: readonly NamedLevelPanel[],
  lang: Lang,
  figure: (row: ObservationRow) => string,
): string {
  const told = panels.map((panel) => tellPanel(panel, lang, figure));
  return { zh: `${told.join('。')}。`, en: `${told.join('. ')}.` }[lang];
}
