import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadLedger } from '../../src/datasets/loadLedger.ts';
import { readCitation, type Reading } from '../../scripts/checks/parseBack.ts';
import { builtFiles } from '../../src/integrations/builtFiles.ts';
import { builtPages } from './builtPages.ts';
import { BASED, UTC } from './folders.ts';

const ENDINGS = ['txt', 'bib', 'ris', 'csl.json'] as const;
const READ_AS = [
  ['bib', 'bibtex'],
  ['ris', 'ris'],
  ['csl.json', 'csl'],
] as const;

const read = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');

/** `cite/chart/awards-map` and its like, of every built chart and every document. */
const charts = builtFiles(UTC).flatMap((file) => /^\/charts\/([\w-]+)\/index\.html$/.exec(file)?.[1] ?? []);
const works = [
  ...charts.map((id) => `cite/chart/${id}`),
  ...loadLedger().documents.map(({ id }) => `cite/document/${id}`),
];

describe.each(['', 'en/'])('citation files under /%s', (prefix) => {
  it('exist in four forms for every chart and document', () => {
    expect(charts.length).toBeGreaterThan(10);
    const missing = works
      .flatMap((work) => ENDINGS.map((ending) => `${prefix}${work}.${ending}`))
      .filter((file) => !existsSync(join(UTC, file)));
    expect(missing).toEqual([]);
  });

  it('agree with each other and with the text', () => {
    for (const work of works) {
      const readings = READ_AS.map(([ending, format]): Reading =>
        readCitation(read(UTC, `${prefix}${work}.${ending}`), format),
      );
      const [first] = readings;
      for (const reading of readings) expect(reading, work).toEqual(first);
      const text = read(UTC, `${prefix}${work}.txt`);
      const { title = '?', authors = [], date = '', url = '', version = '', accessed } = first ?? {};
      for (const part of [title, ...authors, date.slice(0, 4), url, version]) expect(text).toContain(part);
      expect(accessed).toBeUndefined();
    }
  });

  it('name the address where the site stands, in their language', () => {
    for (const id of charts) {
      const { url } = readCitation(read(BASED, `${prefix}cite/chart/${id}.ris`), 'ris');
      expect(url).toBe(`https://example.org/ledger/${prefix}charts/${id}/`);
    }
  });
});

describe('the page of a chart', () => {
  const pages = builtPages(UTC).filter(({ path }) => /^(\/en)?\/charts\/[\w-]+\/$/.test(path));

  it('shows each form exactly as its file says it, with a way to save it', () => {
    expect(pages).toHaveLength(2 * charts.length);
    for (const { path, document } of pages) {
      const forms = [...document.querySelectorAll('details.cite .cite-form')];
      expect(forms, path).toHaveLength(ENDINGS.length);
      for (const form of forms) {
        const href = form.querySelector('a[download]')?.getAttribute('href') ?? '';
        const shown = form.querySelector('pre')?.textContent;
        expect(shown, href).toBe(read(UTC, href).replaceAll('\r\n', '\n').replace(/\n$/, ''));
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
