import { expect, it } from 'vitest';
import { printedLang } from '../../src/ledger/printedLang.ts';
import { sources } from '../../src/ledger/sources.ts';

it('tells the documents that print traditional characters from the others', () => {
  const traditional = sources.ledger.documents.filter(({ id }) => printedLang(id) === 'zh-Hant');
  expect(traditional.map(({ id }) => id)).toEqual(['cq-2020-commendation']);
});
