import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { weighPages } from '../../scripts/proof/weighPages.ts';

const folder = mkdtempSync(join(tmpdir(), 'weigh-'));
const write = (path: string, text: string): void => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const size = (text: string): number => brotliCompressSync(text).length;
const page = (words: string): string =>
  `<link rel="stylesheet" href="/base/a.css"><script type="module" src="/base/a.js"></script><script src="https://example.org/x.js"></script><p>${words}</p>`;

it('weighs the middle and the heaviest page of a route, with style sheet and scripts', () => {
  write('a.css', 'p { color: red }');
  write('a.js', 'go()');
  const texts = ['a', 'abc', 'abcdefghijklmnopqrstuvwxyz'].map(page);
  for (const [index, text] of texts.entries()) write(`places/${String(index)}/index.html`, text);
  const files = [2, 0, 1].map((index) => `places/${String(index)}/index.html`);
  const shared = size('p { color: red }') + size('go()');
  expect(
    weighPages(
      folder,
      '/base/',
      new Map([
        ['/[...lang]/places/[id]', files],
        ['/empty', []],
      ]),
    ),
  ).toEqual([
    {
      route: '/places/[id]/',
      pages: 3,
      median: size(texts[1] ?? '') + shared,
      heaviest: size(texts[2] ?? '') + shared,
    },
  ]);
});
