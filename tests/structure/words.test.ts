import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { siteSections } from '../../src/i18n/siteSections.ts';
import { verdictLabel } from '../../src/ledger/vocabulary.ts';

/** The pairs of docs/words.md: the first two cells of each row. */
const pairs = readFileSync('docs/words.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, zh = '', en = '']) => `${zh} · ${en}`);

it('the glossary has every section with its word in both languages', () => {
  const en = siteSections('en').map(({ label }) => label);
  expect(pairs).toEqual(
    expect.arrayContaining(siteSections('zh').map(({ label }, at) => `${label} · ${en[at] ?? ''}`)),
  );
});

it('the glossary has every verdict, without its sign', () => {
  const plain = (words: string): string => words.replace(/^\S+ /, '');
  const verdicts = Object.values(verdictLabel).map(({ zh, en }) => `${plain(zh)} · ${plain(en)}`);
  expect(pairs).toEqual(expect.arrayContaining(verdicts));
});

it('the glossary says each word once', () => {
  expect(new Set(pairs).size).toBe(pairs.length - 2); // the head of each of the three tables
});
