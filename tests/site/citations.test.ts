import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { tableList } from '../../src/ledger/tables.ts';
import { builtCharts } from './builtCharts.ts';
import { builtPages } from './builtPages.ts';
import { SITE } from './folders.ts';

const ENDINGS = ['txt', 'gbt.txt', 'bib', 'ris', 'csl.json'] as const;
const read = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');

/** `cite/chart/awards-map` and its like, of every built chart, every document and every table. */
const works = [
  ...builtCharts.map((id) => `cite/chart/${id}`),
  ...loadLedger().documents.map(({ id }) => `cite/document/${id}`),
  ...tableList.map(({ name }) => `cite/table/${name}`),
];

describe.each(['', 'en/'])('citation files under /%s', (prefix) => {
  it('exist in five forms for every chart, document and table', () => {
    expect(builtCharts.length).toBeGreaterThan(10);
    const missing = works
      .flatMap((work) => ENDINGS.map((ending) => `${prefix}${work}.${ending}`))
      .filter((file) => !existsSync(join(SITE, file)));
    expect(missing).toEqual([]);
  });
});

describe('the page of a chart', () => {
  const pages = builtPages(SITE, (path) => /^(\/en)?\/charts\/[\w-]+\/$/.test(path)).filter(
    ({ leadsOn }) => !leadsOn,
  );

  it('shows each form exactly as its file says it, with a way to save it', () => {
    expect(pages).toHaveLength(2 * builtCharts.length);
    for (const { path, document } of pages) {
      const forms = [...document.querySelectorAll('details.cite .cite-form')];
      expect(forms, path).toHaveLength(ENDINGS.length);
      for (const form of forms) {
        const href = form.querySelector('a[download]')?.getAttribute('href') ?? '';
        const shown = form.querySelector('pre')?.textContent;
        expect(shown, href).toBe(read(SITE, href).replaceAll('\r\n', '\n').replace(/\n$/, ''));
      }
    }
  });

  it('names the label of each text to copy, and holds no button that needs a script', () => {
    for (const { document } of pages) {
      const blocks = [...document.querySelectorAll<HTMLElement>('.cite pre[data-copy]')];
      expect(blocks).toHaveLength(ENDINGS.length);
      for (const block of blocks)
        expect(document.getElementById(block.dataset['copy'] ?? '')?.textContent).toMatch(/\S/);
      expect(document.querySelectorAll('.cite button')).toHaveLength(0);
    }
  });
});
