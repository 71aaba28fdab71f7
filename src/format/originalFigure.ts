import type { Lang } from '../i18n/lang.ts';
import { t } from '../i18n/t.ts';
import { chineseUnit } from './chineseUnit.ts';
import { chineseAmount, type StatedFigure } from './formatFigure.ts';
import { formatNumber } from './formatNumber.ts';

/** A figure that English says in other units, as it was before. */
interface OriginalFigure {
  /** In the document's unit, in Chinese: 785亿元. */
  text: string;
  /** In a unit the world knows, where the document's is one of China alone: 66,700 ha. */
  aside: string;
}

/** Fifteen mu are a hectare. */
const MU_PER_HECTARE = 15;
/** A land area is stated in round numbers of mu: more digits in hectares would pretend to know more. */
const DIGITS = 3;

function hectares(mu: number): string {
  return `about ${formatNumber(Number((mu / MU_PER_HECTARE).toPrecision(DIGITS)), DIGITS)} ha`;
}

/**
 * What stands beside a converted figure in other languages than Chinese, so that it can be found in the document.
 *
 * @returns `undefined` where nothing was converted: 6%, 130家
 */
export function originalFigure(figure: StatedFigure, lang: Lang): OriginalFigure | undefined {
  const { scale, measure } = chineseUnit(figure.unit);
  // Chinese says a figure as the document does.
  const converted = t(false, scale > 0 || ['元', '美元', '亩'].includes(measure))[lang];
  if (figure.basis === 'rank' || !converted) return undefined;
  const full = figure.value * 10 ** scale;
  return { text: chineseAmount(figure), aside: measure === '亩' ? hectares(full) : '' };
}
