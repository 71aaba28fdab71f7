import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { filesBelow } from './filesBelow.ts';

/** Ways of asking which language it is, instead of saying a pair. */
const ASKED = /[!=]== '(?:zh|en)'(?! ?\|)|(?<![\w.'])!?zh\s*(?:\?(?![?.])|&&)/g;

/** `path:line: what stands there` of every choice between the languages that is no pair. */
export function choicesIn(path: string, source: string): string[] {
  return [...source.matchAll(ASKED)].map(
    ({ index, 0: found }) => `${path}:${String(source.slice(0, index).split('\n').length)}: ${found}`,
  );
}

it('is a pair: nobody asks which language it is', () => {
  const files = filesBelow('src');
  const asked = files
    .filter((path) => !path.startsWith('src/i18n/'))
    .flatMap((path) => choicesIn(path, readFileSync(path, 'utf8')));
  expect(files.length).toBeGreaterThan(100);
  expect(asked, "say t('中文', 'English')[lang]").toEqual([]);
});

it.each([
  ["lang === 'zh' ? '甲' : 'A'", 1],
  ["if (context.lang !== 'en') return ''", 1],
  ["{zh ? '甲' : 'A'}", 1],
  ["{!zh && '甲'}", 1],
  ["t('甲', 'A')[lang]", 0],
  ["label.zh ?? ''", 0],
])('%s holds %i', (source, count) => {
  expect(choicesIn('a.ts', source)).toHaveLength(count);
});
