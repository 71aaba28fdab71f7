/** What the stated levels show, in words: course where levels may be joined, breaks, and years not looked up. */
import type { LevelPanel } from './numbers.ts';
import { shapeOfSeries } from '../../analysis/shapeOfSeries.ts';
import type { ObservationRow } from '../../ledger/observations.ts';
import { countWord } from '../../format/countWord.ts';
import { formatList } from '../../format/formatList.ts';
import type { Lang, Words } from '../../i18n/lang.ts';

export type NamedLevelPanel = LevelPanel & { name: Words };

const COURSE = {
  rises: { zh: '逐年上升', en: 'it rises every year' },
  falls: { zh: '逐年下降', en: 'it falls every year' },
  varies: { zh: '有升有降', en: 'it goes up and down' },
} as const satisfies Record<string, Words>;

/** The pieces a line runs through: from where to where, and their course. */
function coursesOf({ pieces }: LevelPanel, lang: Lang, figure: (row: ObservationRow) => string): string[] {
  return pieces
    .filter(({ length }) => length > 1)
    .map((piece) => {
      const { first, last, course } = shapeOfSeries(piece);
      // Two years have no course to speak of: from and to say it.
      const words = piece.length > 2 ? COURSE[course] : null;
      return {
        zh: `${first.period}至${last.period}年可以相连，${words === null ? '' : `${words.zh}，`}从${figure(first)}到${figure(last)}`,
        en: `${first.period} to ${last.period} can be joined, ${words === null ? '' : `${words.en}, `}from ${figure(first)} to ${figure(last)}`,
      }[lang];
    });
}

function gapsOf({ breaks, missing }: LevelPanel, lang: Lang): string[] {
  const years = (list: readonly number[]): string => formatList(list.map(String), lang);
  const clauses = [
    ...(breaks.length > 0
      ? [{ zh: `${years(breaks)}年与此前不可比`, en: `${years(breaks)} not comparable with earlier years` }]
      : []),
    ...(missing.length > 0
      ? [{ zh: `${years(missing)}年没有查`, en: `${years(missing)} not looked up` }]
      : []),
  ];
  return clauses.map((clause) => clause[lang]);
}

function tellPanel(panel: NamedLevelPanel, lang: Lang, figure: (row: ObservationRow) => string): string {
  const { name, points } = panel;
  const [only] = points;
  if (only !== undefined && points.length === 1) {
    return {
      zh: `${name.zh}${only.period}年${figure(only)}`,
      en: `${name.en}: ${figure(only)} for ${only.period}`,
    }[lang];
  }
  const told = [...coursesOf(panel, lang, figure), ...gapsOf(panel, lang)].join({ zh: '；', en: '; ' }[lang]);
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
