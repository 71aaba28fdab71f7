import { describe, expect, it } from 'vitest';
import { cardTable, countRows } from '../../src/format/cardTable.ts';

const HEAD =
  '<thead><tr><th scope="col">地方</th><th scope="col" class="number"><a href="#x">数字</a></th></tr></thead>';
const table = (body: string, value?: number): string =>
  cardTable(`${HEAD}<tbody>${body}</tbody>`, { lang: 'zh-CN', value });

describe('a table that may be cards', () => {
  it('says what every part is, and in every cell which column it is of', () => {
    expect(table('<tr id="a"><th scope="row">渝北</th><td class="number">14</td></tr>')).toBe(
      '<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">地方</th>' +
        '<th role="columnheader" scope="col" class="number"><a href="#x">数字</a></th></tr></thead>' +
        '<tbody role="rowgroup"><tr role="row" id="a"><th role="rowheader" scope="row">渝北</th>' +
        '<td role="cell" class="number"><span class="cell-name">数字 </span>14</td></tr></tbody>',
    );
  });

  it('marks the value, with or without a class of its own', () => {
    expect(table('<tr><td>a</td><td class="number">1</td></tr>', 1)).toContain('class="value number"');
    expect(table('<tr><td>a</td><td>1</td></tr>', 1)).toContain('<td role="cell" class="value">');
  });

  it('gives an empty cell no name, and one in another language a name in its own', () => {
    expect(table('<tr><td></td><td lang="en">x</td></tr>')).toContain(
      '<td role="cell"></td><td role="cell" lang="en"><span class="cell-name" lang="zh-CN">数字 </span>x',
    );
  });

  it('leaves a head over all columns alone and counts it as no row', () => {
    const body = '<tr><th scope="rowgroup" colspan="2">一</th></tr><tr><td>a</td><td>b</td></tr>';
    expect(table(body)).toContain('<th role="rowheader" scope="rowgroup" colspan="2">一</th>');
    expect(countRows(`${HEAD}<tbody>${body}</tbody>`)).toBe(1);
  });
});
