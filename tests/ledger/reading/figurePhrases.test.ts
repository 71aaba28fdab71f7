/** Phrases that state one figure in the spellings of documents must give it back; others must give none. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumeral } from '../../../src/ledger/reading/parseNumeral.ts';
import { readDeadline } from '../../../src/ledger/reading/readDeadline.ts';
import { readFigures } from '../../../src/ledger/reading/readFigures.ts';
import { runs } from '../../properties.ts';

/** 1005 → 一千零五: place by place, apart from the reader. */
const inChinese = (number: number): string =>
  [...String(number).padStart(4, '0')]
    .map((digit, place) =>
      digit === '0' ? '零' : `${'零一二三四五六七八九'.charAt(Number(digit))}${'千百十'.charAt(place)}`,
    )
    .join('')
    .replace(/零+/g, '零')
    .replace(/^零|零$/g, '');

const chinese = fc.integer({ min: 1, max: 9_999 }).chain((value) => {
  const plain = inChinese(value);
  const usual = plain.replace(/^一(?=十)/, '');
  const spoken = usual.replaceAll('零', '〇').replace(/二(?=[百千])/g, '两');
  return fc.constantFrom(plain, usual, spoken).map((text) => ({ text, value }));
});
const arabic = fc
  .tuple(fc.nat(99_999_999), fc.constantFrom('', '.5', '.07', '.10'), fc.boolean())
  .map(([whole, rest, grouped]) => ({
    text: (grouped ? whole.toLocaleString('en-US') : String(whole)) + rest,
    value: Number(`${String(whole)}${rest}`),
  }));
const numeral = fc.oneof(arabic, chinese);

/** Words around a numeral N; what they say of it; and what of a fall. */
const FRAMES = [
  ['N 达到N （1999年）N 5G用户N “十四五”期间N 较2020年增长N', 'eq', 'eq'],
  ['约N 近N 接近N N左右 N上下', 'about', 'about'],
  ['超过N 超N 突破N 高于N N余 N多', 'gt', 'lt'],
  ['低于N 少于N', 'lt', 'gt'],
  ['不低于N 不少于N N以上', 'ge', 'le'],
  ['不超过N N以内 N以下', 'le', 'ge'],
] as const;
const frame = fc.constantFrom(
  ...FRAMES.flatMap(([forms, rising, falling]) =>
    forms.split(' ').map((form) => ({ form, rising, falling })),
  ),
);
const unit = fc.oneof(
  fc.constantFrom('%', '个百分点', '倍', '家', '公里', '平方公里', '标箱').map((measure) => ['', measure]),
  fc.tuple(
    fc.constantFrom('', '万', '亿', '万亿'),
    fc.constantFrom('元', '户', '人次', '亩', '美元', '套(间)'),
  ),
);
/** 余 and 多 stand before the measure, other words after it. */
const phraseOf = (form: string, text: string, [scale = '', measure = '']: readonly string[]): string =>
  /N[余多]/.test(form)
    ? form.replace(/N(.)/, `${text}${scale}$1${measure}`)
    : form.replace('N', `${text}${scale}${measure}`);

describe('a figure', () => {
  it('is given back as it is printed: value, unit and comparator', () => {
    fc.assert(
      fc.property(numeral, frame, unit, ({ text, value }, { form, rising }, words) => {
        const phrase = phraseOf(form, text, words);
        expect(readFigures(phrase), phrase).toMatchObject([
          { value, unit: words.join(''), comparator: rising },
        ]);
      }),
      runs(1_000),
    );
  });

  it('that falls has a minus sign, and its comparator is mirrored', () => {
    const fall = fc.constantFrom('下降', '减少', '压减', '降低', '负增长');
    fc.assert(
      fc.property(numeral, fall, frame, ({ text, value }, word, { form, falling }) => {
        const phrase = word + phraseOf(form, text, ['', '%']);
        expect(readFigures(phrase), phrase).toMatchObject([
          { value: -value, comparator: falling, signed: true },
        ]);
      }),
      runs(300),
    );
  });

  it('is read whole or not at all', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10, max: 99_999 }),
        fc.constantFrom(...'１٢两千〇三十'),
        (number, sign) => {
          for (const run of [`${sign}${String(number)}`, `${String(number)}${sign}`, `${String(number)}.1.2`])
            expect(readFigures(`达到${run}%`), run).toEqual([]);
        },
      ),
      runs(),
    );
  });

  it('has separators between groups of three digits; others part a list', () => {
    const group = fc.integer({ min: 1, max: 999 });
    const longer = fc.integer({ min: 1_000, max: 99_999 });
    fc.assert(
      fc.property(group, fc.oneof(group, longer), (one, other) => {
        const values = readFigures(`${String(one)},${String(other)}%`).map(({ value }) => value);
        expect(values).toEqual(String(other).length === 3 ? [one * 1000 + other] : [one, other]);
      }),
      runs(),
    );
  });
});

it('any text is read without an error, and every value is a number', () => {
  const pieces = [
    ...'0123０１٣.,．∶:-－%万亿千百十零〇一两九余多约近超第以上内左右级个元年月底前户大G5A，',
    '持平',
    '翻番',
    '下降',
  ];
  const text = fc.oneof(
    fc.string({ unit: fc.constantFrom(...pieces), maxLength: 24 }),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(text, (phrase) => {
      for (const { value } of readFigures(phrase)) expect(value).toSatisfy(Number.isFinite);
      expect(parseNumeral(phrase)).toBeTypeOf('number');
      expect(readDeadline(phrase) ?? '2021-01-01').toMatch(/^\d{4}-\d\d-\d\d$/);
    }),
    runs(2_000),
  );
});
