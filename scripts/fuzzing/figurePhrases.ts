/** Phrases that state one figure, as documents write them, with what they state; and noise that states none. */
import fc from 'fast-check';
import { spellNumber } from './spellNumber.ts';

export interface FigurePhrase {
  phrase: string;
  value: number;
  unit: string;
  comparator: string;
}

interface Numeral {
  text: string;
  value: number;
}

const BEFORE = [
  ['', '='],
  ['约', '~'],
  ['近', '~'],
  ['接近', '~'],
  ['超过', '>'],
  ['超', '>'],
  ['突破', '>'],
  ['高于', '>'],
  ['不低于', '>='],
  ['不少于', '>='],
  ['不超过', '<='],
  ['低于', '<'],
  ['少于', '<'],
] as const;
const AFTER = [
  ['以上', '>='],
  ['以内', '<='],
  ['以下', '<='],
  ['左右', '~'],
  ['上下', '~'],
] as const;
const MIRRORED: Readonly<Record<string, string>> = { '>': '<', '>=': '<=', '<': '>', '<=': '>=' };

/** Words before a figure that change nothing about it; some hold digits that are no figures. */
const RISING = [
  '',
  '达到',
  '实现',
  '新增',
  '较2020年增长',
  '5G用户',
  '“十四五”期间',
  '力争',
  '（1999年）',
  '4S店达',
  '提高',
];
const FALLING = ['下降', '较2021年减少', '压减', '降低'];
const REST = ['', '，', '。', '）', '；', ' '];
const UNSCALED = ['%', '个百分点', '倍', '个', '家', '公里', '项', '次', '平方公里', '标箱'];
const SCALED = ['元', '户', '人', '人次', '平方米', '亩', '美元', '个', '套(间)'];
const SCALES = ['', '万', '亿', '万亿'];

const grouped = (whole: number): string => whole.toLocaleString('en-US');

const arabic = fc
  .tuple(fc.nat(99_999_999), fc.integer({ min: 0, max: 99 }), fc.boolean())
  .map(([whole, hundredths, separators]): Numeral => {
    const fraction = hundredths === 0 ? '' : `.${String(hundredths).padStart(2, '0')}`;
    return {
      text: (separators ? grouped(whole) : String(whole)) + fraction,
      value: Number(`${String(whole)}${fraction}`),
    };
  });

const chinese = fc
  .integer({ min: 1, max: 9_999 })
  .chain((value) => fc.constantFrom(...spellNumber(value)).map((text): Numeral => ({ text, value })));

const unit = fc.oneof(
  fc.constantFrom(...UNSCALED).map((measure) => ({ scale: '', measure })),
  fc.record({ scale: fc.constantFrom(...SCALES), measure: fc.constantFrom(...SCALED) }),
);

/** How firmly: a word before, a word after, or 余 within. */
const firmness = fc.oneof(
  fc.constantFrom(...BEFORE).map(([before, comparator]) => ({ before, over: '', after: '', comparator })),
  fc.constantFrom(...AFTER).map(([after, comparator]) => ({ before: '', over: '', after, comparator })),
  fc.constantFrom('余', '多').map((over) => ({ before: '', over, after: '', comparator: '>' })),
);

export const figurePhrase: fc.Arbitrary<FigurePhrase> = fc
  .record({
    lead: fc.constantFrom(...RISING, ...FALLING),
    minus: fc.constantFrom('', '', '', '-', '－', '−'),
    numeral: fc.oneof(arabic, chinese),
    unit,
    firm: firmness,
    rest: fc.constantFrom(...REST),
  })
  .map(({ lead, minus, numeral, unit: { scale, measure }, firm, rest }) => {
    const falls = FALLING.includes(lead);
    const negative = minus !== '' && firm.before === '' && /^$|增长$/.test(lead);
    const over = scale === '' ? `${firm.over}` : `${scale}${firm.over}`;
    return {
      phrase: `${lead}${firm.before}${negative ? minus : ''}${numeral.text}${over}${measure}${firm.after}${rest}`,
      value: falls || negative ? -numeral.value : numeral.value,
      unit: scale + measure,
      comparator: falls ? (MIRRORED[firm.comparator] ?? firm.comparator) : firm.comparator,
    };
  });

const NOISE = [
  ...'0123456789０１２３١٢.,．∶:-－%万亿千百十零〇一二三五两九余多约近超第以上内左右级个元年月户条大G5A',
  ...['增长', '下降', '持平', '翻番', '2015年', '，', '（', '倍', '亿元', '万户', '个百分点'],
];

/** Digits, numerals, scales and words in any order: mostly nonsense. */
export const figureNoise: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...NOISE), { maxLength: 24 })
  .map((pieces) => pieces.join(''));
