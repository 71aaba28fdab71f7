import { expect, it } from 'vitest';
import { chineseUnit } from '../../src/format/formatFigure.ts';

it.each([
  ['万亿元', 12, '元'],
  ['亿美元', 8, '美元'],
  ['万套(间)', 4, '套(间)'],
  ['平方公里', 0, '平方公里'],
])('takes %s apart', (unit, scale, measure) => {
  expect(chineseUnit(unit)).toEqual({ scale, measure });
});
