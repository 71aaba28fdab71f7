import { describe, expect, it } from 'vitest';
import { isAskedFor } from '../../src/client/pickPlace.ts';

describe('a district is asked for', () => {
  it.each([
    ['渝北区 yubei', '渝北'],
    ['渝北区 yubei', ' YuBei '],
    ['nan’an 南岸区', "nan'an"],
    ['nan’an 南岸区', 'nanan'],
    ['綦江区 qijiang', ''],
  ])('“%s” by “%s”', (name, typed) => {
    expect(isAskedFor(name, typed)).toBe(true);
  });

  it.each(['渝被', 'yub ei x', '.*'])('渝北 not by “%s”', (typed) => {
    expect(isAskedFor('渝北区 yubei', typed)).toBe(false);
  });
});
