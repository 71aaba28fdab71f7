/** What a drawing of a path from result to targets says, line by line. */
import type { Distance } from './measureDistance.ts';
import type { TargetPath } from './traceTargets.ts';
import type { PathLine } from './draw.ts';
import type { ObservationRow } from '../../ledger/observations.ts';
import { formatFigure } from '../../format/formatFigure.ts';
import { formatNumber } from '../../format/formatNumber.ts';
import type { Lang } from '../../i18n/lang.ts';
import { unitLabel } from '../../i18n/unitLabel.ts';

/** The indicator's name says what is counted; the measure word would only repeat it. */
const SHORT_UNITS = { ...unitLabel, 家: '', 户: '' };

const MARK = { eq: 'none', about: 'about', ge: 'up', gt: 'up', le: 'down', lt: 'down' } as const;

/** A growth, addition, total or yearly average, which no bar can show. */
function asideText(row: ObservationRow, lang: Lang): string {
  const figure = formatFigure(row, lang, SHORT_UNITS);
  const zh = lang === 'zh';
  switch (row.basis) {
    case 'growth_rate':
      if (row.value === 0) return zh ? '与上年持平' : 'as in the year before';
      return zh ? `增长${figure}` : `growth: ${figure}`;
    case 'increment':
      return zh ? `新增${figure}` : `new: ${figure}`;
    case 'avg_annual_growth':
      return zh ? `五年年均增长${figure}` : `growth a year to 2025: ${figure}`;
    default:
      return zh ? `五年累计${figure}` : `total 2021–2025: ${figure}`;
  }
}

function lineOf(
  when: string,
  level: ObservationRow | null,
  aside: ObservationRow | null,
  lang: Lang,
): Omit<PathLine, 'description'> {
  if (level !== null)
    return {
      when,
      label: formatFigure(level, lang, SHORT_UNITS),
      value: level.value,
      target: level.kind === 'target',
      mark: MARK[level.comparator],
    };
  const label = aside === null ? (lang === 'zh' ? '文件没写' : 'not stated') : asideText(aside, lang);
  return { when, label, value: null, target: true, mark: 'none' };
}

/** Result, next target and far target of an indicator, which `name` names. */
export function pathLines(
  { base, next, goal, nextGrowth, spanTarget }: TargetPath,
  name: string,
  lang: Lang,
): PathLine[] {
  return [
    lineOf('2020', base, null, lang),
    lineOf('2021', next, nextGrowth, lang),
    lineOf('2025', goal, spanTarget, lang),
  ].map((line) => ({ ...line, description: [name, line.when, line.label].join(' · ') }));
}

/** D is the direction, # the size. */
const FIRM = {
  zh: { eq: 'D#', about: '约D#', ge: '至少D#', gt: 'D#以上', le: '至多D#', lt: 'D不到#' },
  en: {
    eq: '# D',
    about: 'about # D',
    ge: 'at least # D',
    gt: 'more than # D',
    le: 'at most # D',
    lt: 'less than # D',
  },
} as const;

const DIRECTION = {
  zh: { up: '高', down: '低' },
  en: { up: 'above', down: 'below' },
} as const;

/** The comparator of a size, where a distance runs downwards. */
const FLIPPED = { eq: 'eq', about: 'about', ge: 'le', gt: 'lt', le: 'ge', lt: 'gt' } as const;

/** Rounded so that "at least" and "at most" stay true. */
function roundSize(size: number, digits: number, firm: keyof typeof FLIPPED): string {
  const scaled = size * 10 ** digits;
  const rounded =
    firm === 'gt' || firm === 'ge'
      ? Math.floor(scaled + 1e-6)
      : firm === 'lt' || firm === 'le'
        ? Math.ceil(scaled - 1e-6)
        : Math.round(scaled);
  return formatNumber(rounded / 10 ** digits, digits);
}

/** "more than 58.4% above", "13 points above": nothing where it is open how far. */
export function distanceText({ value, unit, comparator }: Distance, lang: Lang): string {
  if (comparator === null) return '';
  const firm = value < 0 ? FLIPPED[comparator] : comparator;
  const size = roundSize(Math.abs(value), unit === 'percent' ? 1 : 2, firm);
  const word = unit === 'percent' ? '%' : lang === 'zh' ? '个百分点' : ' points';
  return FIRM[lang][firm]
    .replace('D', DIRECTION[lang][value < 0 ? 'down' : 'up'])
    .replace('#', `${size}${word}`);
}
