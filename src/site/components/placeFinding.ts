import type { KeyFigure } from '../../analysis/keyFigures';
import type { Promises } from '../../analysis/promisesOf';
import type { Tally } from '../../analysis/talliesOf';
import { countWord } from '../../format/formatList';
import { formatFigure } from '../../format/formatFigure';
import { LANGUAGES, type Lang } from '../../i18n/lang';
import { t } from '../../i18n/t';
import type { PlaceRecord } from '../../analysis/placeRecords';
import type { ObservationRow } from '../../ledger/observations';
import { vintageLabel } from '../../ledger/vocabulary';
import { tallyWord } from './tallyWord';
import { verdictWord } from './verdictWord';

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
function unjudgedFinding({ open, unlisted, results }: Promises, product: string, lang: Lang): string {
  const targets = open.length + unlisted;
  if (targets > 0)
    return t(
      `它的${String(targets)}个目标，结果没有查。`,
      `What came of ${countWord(targets, 'target')} of it was not looked up.`,
    )[lang];
  if (results > 0) return t(`${product}它的目标没有查。`, `${product} Its targets were not looked up.`)[lang];
  return t('它的目标和结果没有查。', 'Its targets and results were not looked up.')[lang];
}

/** What a report says of all tasks of a year. */
function tallyFinding({ period, total, parts }: Tally, lang: Lang): string {
  const done = parts.map(({ verdict, row }) => {
    const word = { zh: tallyWord(verdict, 'zh').slice(2), en: tallyWord(verdict, 'en').slice(2) };
    return t(`${String(row.value)}项${word.zh}`, `${String(row.value)} ${word.en}`)[lang];
  });
  return t(
    `${period}年的${String(total.value)}项任务，报告自己说：${done.join('，')}。本站没有逐项核对。`,
    `Of ${String(total.value)} tasks for ${period} the report itself says: ${done.join(', ')}. They were not checked one by one.`,
  )[lang];
}

/** What a government says of itself without a number for target and result is said apart. */
function claimedFinding({ claimed }: Promises, lang: Lang): string {
  if (claimed.length === 0) return '';
  return t(
    `另有${String(claimed.length)}个只有报告自己的说法。`,
    ` Of another ${String(claimed.length)} there is only what the report itself says.`,
  )[lang];
}

/** What could be judged of a place's targets; why others could not be stands in the list. */
function promiseFinding(promises: Promises, product: string, lang: Lang): string {
  const { tallies, judged, verdicts } = promises;
  const [tally] = tallies;
  if (tally !== undefined) return tallyFinding(tally, lang);
  if (judged.length === 0) return unjudgedFinding(promises, product, lang);
  const years = judged.map(({ period }) => period.slice(-4)).sort();
  const [first = '', last = ''] = [years[0], years.at(-1)];
  const span = first === last ? first : t(`${first}至${last}`, `${first} to ${last}`)[lang];
  const told = t(
    `${span}年能核对的目标${String(judged.length)}个：${tallied(verdicts, 'zh')}。`,
    `${countWord(judged.length, 'target')} of ${span} can be checked: ${tallied(verdicts, 'en')}.`,
  )[lang];
  return told + claimedFinding(promises, lang);
}

const isExpected = ({ vintage }: ObservationRow): boolean => vintage === 'expected';

const inYear = (row: ObservationRow, what: 'level' | 'growth', lang: Lang, said = ''): string => {
  // A year that was just named is not named again.
  const year = row.period === said ? { zh: '', en: '' } : { zh: `${row.period}年`, en: ` in ${row.period}` };
  const figure = { zh: formatFigure(row, 'zh'), en: formatFigure(row, 'en') };
  const expected = isExpected(row)
    ? { zh: '预计', en: ` (${vintageLabel.expected.en})` }
    : { zh: '', en: '' };
  if (what === 'level')
    return t(
      `${row.period}年地区生产总值${expected.zh}${figure.zh}`,
      `GDP of ${figure.en} in ${row.period}${expected.en}`,
    )[lang];
  return t(`${year.zh}${expected.zh}增长${figure.zh}`, `growth of ${figure.en}${year.en}${expected.en}`)[
    lang
  ];
};

/** The size of a place's economy and how it grew, as last stated. */
function productFinding(product: KeyFigure | undefined, lang: Lang): string {
  const parts = [
    product?.standing === undefined ? '' : inYear(product.standing, 'level', lang),
    product?.growth === undefined ? '' : inYear(product.growth, 'growth', lang, product.standing?.period),
  ].filter((part) => part !== '');
  if (parts.length === 0) return t('地区生产总值没有查。', 'Its GDP was not looked up.')[lang];
  const text = parts.join(t('，', ', ')[lang]);
  return t(`${text}。`, `${text.charAt(0).toUpperCase()}${text.slice(1)}.`)[lang];
}

/** What the list of 2020 says of a place. */
function awardFinding(count: number, most: number, lang: Lang): string {
  return t(
    count === 0 ? '2020年没有上榜。' : `2020年上榜${String(count)}次${count === most ? '，各地最多' : ''}。`,
    count === 0
      ? 'It is not on the commendation list of 2020.'
      : `Commended ${countWord(count, 'time')} in 2020${count === most ? ', more than any other place' : ''}.`,
  )[lang];
}

/** What a page tells of a place first, and what links to it do: there its economy and its commendations stand too. */
export function placeFinding(
  { count, eligible2020 }: PlaceRecord,
  { promises, product, most }: { promises: Promises; product: KeyFigure | undefined; most: number },
  lang: Lang,
): { finding: string; description: string } {
  const economy = productFinding(product, lang);
  const finding = promiseFinding(promises, economy, lang);
  const told = [
    finding.startsWith(economy) ? '' : economy,
    finding,
    eligible2020 ? awardFinding(count, most, lang) : '',
  ];
  return { finding, description: told.filter((part) => part !== '').join(t('', ' ')[lang]) };
}
