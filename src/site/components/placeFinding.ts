import type { KeyFigure } from '../../analysis/keyFigures';
import type { Promises } from '../../analysis/promisesOf';
import { countWord } from '../../format/formatList';
import { formatFigure } from '../../format/formatFigure';
import { LANGUAGES, type Lang } from '../../i18n/lang';
import { t } from '../../i18n/t';
import type { PlaceRecord } from '../../analysis/placeRecords';
import { placeName } from '../../format/placeName';
import type { ObservationRow } from '../../ledger/observations';
import { vintageLabel } from '../../ledger/vocabulary';
import { verdictWord } from './verdictWord';

/** The list of 2020: how many groups it has, and in how many the most commended place stands. */
interface List {
  groups: number;
  most: number;
}

const tallied = (verdicts: Promises['verdicts'], lang: Lang): string =>
  verdicts
    .map(
      ({ verdict, count }) =>
        t(
          `${String(count)}个${verdictWord(verdict, 'zh')}`,
          `${String(count)} ${verdictWord(verdict, 'en')}`,
        )[lang],
    )
    .join(LANGUAGES[lang].comma);

/** Where nothing was judged: what was looked up, and what was not. */
function unjudgedFinding({ open, unlisted, results }: Promises, lang: Lang): string {
  const targets = open.length + unlisted;
  if (targets > 0)
    return t(
      `它的${String(targets)}个目标，结果没有查。`,
      `What came of ${countWord(targets, 'target')} of it was not looked up.`,
    )[lang];
  if (results > 0)
    return t(
      `它的${String(results)}个结果是引用的，目标没有查。`,
      `${countWord(results, 'result')} of it ${results === 1 ? 'is' : 'are'} cited; its targets were not looked up.`,
    )[lang];
  return t('它的目标和结果没有查。', 'Its targets and results were not looked up.')[lang];
}

/** What could be judged of a place's targets, and why others could not. */
function promiseFinding(promises: Promises, lang: Lang): string {
  const { judged, verdicts, unjudged, open } = promises;
  if (judged.length === 0) return unjudgedFinding(promises, lang);
  const can = t(
    `能判断的目标${String(judged.length)}个：${tallied(verdicts, 'zh')}。`,
    `${countWord(judged.length, 'target')} can be judged: ${tallied(verdicts, 'en')}.`,
  )[lang];
  if (open.length === 0) return can;
  const cannot = t(
    `另有${String(open.length)}个判断不了：${tallied(unjudged, 'zh')}。`,
    ` Of ${String(open.length)} more nothing can be said: ${tallied(unjudged, 'en')}.`,
  )[lang];
  return can + cannot;
}

const isExpected = ({ vintage }: ObservationRow): boolean => vintage === 'expected';

const inYear = (row: ObservationRow, what: 'level' | 'growth', lang: Lang): string => {
  const figure = { zh: formatFigure(row, 'zh'), en: formatFigure(row, 'en') };
  const expected = isExpected(row)
    ? { zh: '预计', en: ` (${vintageLabel.expected.en})` }
    : { zh: '', en: '' };
  if (what === 'level')
    return t(
      `${row.period}年地区生产总值${expected.zh}${figure.zh}`,
      `GDP of ${figure.en} in ${row.period}${expected.en}`,
    )[lang];
  return t(
    `${row.period}年${expected.zh}增长${figure.zh}`,
    `growth of ${figure.en} in ${row.period}${expected.en}`,
  )[lang];
};

/** The size of a place's economy and how it grew, as last stated. */
function productFinding(product: KeyFigure | undefined, lang: Lang): string {
  const parts = [
    product?.standing === undefined ? '' : inYear(product.standing, 'level', lang),
    product?.growth === undefined ? '' : inYear(product.growth, 'growth', lang),
  ].filter((part) => part !== '');
  if (parts.length === 0) return t('地区生产总值没有查。', 'Its GDP was not looked up.')[lang];
  const text = parts.join(LANGUAGES[lang].comma);
  return t(`${text}。`, `${text.charAt(0).toUpperCase()}${text.slice(1)}.`)[lang];
}

/**
 * What the list of 2020 says of a place.
 */
function awardFinding(name: string, count: number, { groups: total, most }: List, lang: Lang): string {
  return t(
    count === 0
      ? `2020年通报的${String(total)}组里没有${name}。`
      : `2020年通报的${String(total)}组里，它在${String(count)}组受表扬${count === most ? '，各地最多' : ''}。`,
    count === 0
      ? `None of the ${String(total)} groups of the 2020 list names ${name}.`
      : `The list of 2020 commends it in ${String(count)} of ${String(total)} groups${count === most ? ', more than any other place' : ''}.`,
  )[lang];
}

/** What a page tells of a place first, and what links to it do: there its economy stands before. */
export function placeFinding(
  { place, count, eligible2020 }: PlaceRecord,
  { promises, product, list }: { promises: Promises; product: KeyFigure | undefined; list: List },
  lang: Lang,
): { finding: string; description: string } {
  const told = [
    promiseFinding(promises, lang),
    eligible2020 ? awardFinding(placeName(place, lang), count, list, lang) : '',
  ].filter((part) => part !== '');
  const between = t('', ' ')[lang];
  return {
    finding: told.join(between),
    description: [productFinding(product, lang), ...told].join(between),
  };
}
