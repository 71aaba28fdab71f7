import { describe, expect, it } from 'vitest';
import { queryParts, widenQuery } from '../../src/format/encodeHan.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import { searchAliases } from '../../src/i18n/searchAliases.ts';

const zh = (query: string) => widenQuery(query, searchAliases.zh);
const en = (query: string) => widenQuery(query, searchAliases.en);

describe('a query in the words of the ledger', () => {
  it('has what the ledger says in the place of everyday words', () => {
    expect(zh('地铁')).toEqual({ parts: ['轨道交通'], said: ['轨道交通'] });
    expect(zh('区发改委')).toEqual({ parts: ['区', '发展改革委'], said: ['发展改革委'] });
    expect(zh('gdp增长')).toEqual({ parts: ['地区生产总值', '增长'], said: ['地区生产总值'] });
    expect(zh('渝北 医保 扶贫')?.said.toSorted()).toEqual(['医疗保险', '脱贫'].toSorted());
    expect(en('Poverty  relief, 2020')).toEqual({
      parts: ['poverty', 'alleviation', '2020'],
      said: ['poverty alleviation'],
    });
    expect(en('GDP')?.parts).toEqual(['gross', 'regional', 'product']);
  });

  it('is none where nothing is everyday, or a word only looks so', () => {
    for (const query of ['', '投资', '开发改革', '发展改革委', '房价']) expect(zh(query)).toBeUndefined();
    for (const query of ['metropolitan', 'relief of poverty', 'rail transit'])
      expect(en(query)).toBeUndefined();
  });

  it.each(LANGS)('comes from aliases that lead to the ledger’s words, never to another alias, %s', (lang) => {
    for (const [from, to] of Object.entries(searchAliases[lang])) {
      expect(widenQuery(from, searchAliases[lang])?.parts).toEqual(queryParts(to));
      expect(widenQuery(to, searchAliases[lang])).toBeUndefined();
    }
  });
});
