/** Numbers to what is drawn of them, in words and in the units of a language. */
import { t } from '../../i18n/t.ts';
import type { Lang, Words } from '../../i18n/lang.ts';
import { formatNumber, shiftDecimal } from '../../format/formatNumber.ts';
import { shortPlaceName } from '../../format/placeName.ts';
import type { ObservationRow } from '../../ledger/observations.ts';
import { CLUSTERS, clusterLabel, kindOfFigure, statusWords } from '../../ledger/vocabulary.ts';
import { figureMark } from '../kit/figureMark.ts';
import type { DrawContext } from '../kit/defineChart.ts';
import type { CityPanel, LevelMark } from './cityPanel.ts';
import type { GdpRow, LevelPanel, Strip } from './numbers.ts';
import type { StripMark, StripRow, Strips } from './placeStrips.ts';

/** 亿元 as Chinese readers have it, CNY billion in English: what the drawing's numbers are in, whatever the document counts in. */
const inUnits = ({ value_base: base }: ObservationRow, lang: Lang): number =>
  shiftDecimal(base, t(-8, -9)[lang]);

export const levelNumber = (row: ObservationRow, lang: Lang, digits = 3): string =>
  formatNumber(inUnits(row, lang), digits);

/** A level of more than a thousand billion as a sentence says it. */
export const inTrillions = (row: ObservationRow): string => formatNumber(inUnits(row, 'en') / 1000, 3);

/** What is to be known of a figure before its digits: expected, about, beyond. */
function marked(row: ObservationRow, lang: Lang, expected: Words): string {
  const { comparator, precision, vintage } = row;
  return [
    vintage === 'expected' ? expected[lang] : '',
    comparator === 'about' || (comparator === 'eq' && precision === 'rounded') ? t('约', 'c. ')[lang] : '',
    comparator === 'gt' || comparator === 'ge' ? t('超', '>')[lang] : '',
    comparator === 'lt' || comparator === 'le' ? t('不到', '<')[lang] : '',
  ].join('');
}

/** Decimals of a place's level: a tenth of a billion is an 亿元. */
const DIGITS = t(3, 1);

const EXPECTED = t('预计', 'exp. ');
/** Where a year has room for little more than the figure. */
const EXPECTED_SHORT = t('预', 'e ');

const growthText = (row: ObservationRow, lang: Lang, expected = EXPECTED): string =>
  `${marked(row, lang, expected)}${formatNumber(row.value)}%`;

/** Where it is said of the level beside it. */
const UNSAID = t('', '');

/** Levels whose number is the same are joined by a line; `null` for one that stands alone. */
function pieceOf(row: ObservationRow, { pieces }: LevelPanel): number | null {
  const at = pieces.findIndex((piece) => piece.length > 1 && piece.includes(row));
  return at < 0 ? null : at;
}

const isReprint = ({ grade }: GdpRow): boolean => grade !== 'official';

function cityMark(own: GdpRow, city: LevelPanel, { lang, linkTo }: DrawContext): LevelMark {
  const { row } = own;
  const target = row.kind === 'target';
  // Where a series breaks is drawn, and that levels are first releases is in the table.
  const status = statusWords(
    { ...row, series: '', vintage: row.vintage === 'first_release' ? '' : row.vintage },
    lang,
  );
  return {
    ...figureMark(own.place, own.row, lang, linkTo),
    year: Number(row.period),
    value: inUnits(row, lang),
    label: levelNumber(row, lang),
    short: levelNumber(row, lang, 0),
    note: target ? kindOfFigure.target[lang] : status,
    ...{ target, reprint: isReprint(own) },
    piece: pieceOf(row, city),
  };
}

/** The municipality as it is drawn. */
export function cityOf(
  rows: readonly GdpRow[],
  city: LevelPanel & { name: Words },
  context: DrawContext,
): CityPanel {
  const { lang } = context;
  const shown = rows.filter(
    ({ row }) => city.points.includes(row) || (row.place === city.place && row.kind === 'target'),
  );
  return {
    id: city.place,
    title: city.name[lang],
    marks: shown.map((own) => cityMark(own, city, context)),
    breaks: city.breaks.map((year) => ({ year, label: t('与此前不可比', 'break in series')[lang] })),
    missing: city.missing.map((year) => ({ year, label: t('没有查', 'not looked up')[lang] })),
  };
}

function stripMark(own: GdpRow, { levels }: Strip, { lang, linkTo }: DrawContext): StripMark {
  const { row } = own;
  const growth = row.basis !== 'level';
  return {
    ...figureMark(own.place, own.row, lang, linkTo),
    year: Number(row.period),
    label: growth
      ? growthText(row, lang)
      : marked(row, lang, EXPECTED) + levelNumber(row, lang, DIGITS[lang]),
    short: growth ? growthText(row, lang) : marked(row, lang, EXPECTED_SHORT) + levelNumber(row, lang, 0),
    ...{ growth, reprint: isReprint(own) },
    piece: pieceOf(row, levels),
  };
}

function stripOf(strip: Strip, rows: readonly GdpRow[], context: DrawContext): StripRow {
  const { place, levels, growthOnly, last } = strip;
  const { lang } = context;
  return {
    id: place.id,
    label: shortPlaceName(place, lang),
    marks: rows
      .filter(({ row }) => levels.points.includes(row) || growthOnly.includes(row))
      .map((own) => stripMark(own, strip, context)),
    breaks: levels.breaks,
    last: [
      last.year,
      last.level === undefined
        ? ''
        : marked(last.level, lang, EXPECTED_SHORT) + levelNumber(last.level, lang, DIGITS[lang]),
      last.growth === undefined
        ? ''
        : growthText(last.growth, lang, last.level === undefined ? EXPECTED_SHORT : UNSAID),
    ],
  };
}

/** The rows of places as they are drawn. */
export function stripsOf(rows: readonly GdpRow[], strips: readonly Strip[], context: DrawContext): Strips {
  const { lang } = context;
  const years = strips.flatMap(({ levels, growth }) =>
    [...levels.points, ...growth].map(({ period }) => Number(period)),
  );
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return {
    groups: ([...CLUSTERS, 'zones'] as const)
      .map((id) => ({
        id,
        label: clusterLabel[id][lang],
        rows: strips.filter(({ group }) => group === id).map((strip) => stripOf(strip, rows, context)),
      }))
      .filter((group) => group.rows.length > 0),
    years: [first, last],
    heads: [t('年份', 'Year')[lang], t('亿元', 'CNY bn')[lang], t('增速', 'Rate')[lang]],
    key: {
      official: t('总量，官方页面', 'level, official page')[lang],
      reprint: t('转载或报道', 'reprint or press')[lang],
      growth: t('增速', 'growth')[lang],
      break: t('与此前不可比', 'break in series')[lang],
      years: `${String(first)}–${String(last)}`,
    },
  };
}
