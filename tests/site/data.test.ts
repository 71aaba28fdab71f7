import { describe, expect, it } from 'vitest';
import { ledgerFiles, tableForms } from '../../src/faces/exports/tableFiles.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { plainTable } from '../../src/ledger/codebook.ts';
import { tableList } from '../../src/ledger/tables.ts';
import { builtPages } from './builtPages.ts';
import { SITE } from './folders.ts';
import { isWithin } from './pageWeight.ts';

const ledger = loadLedger();
const pages = new Map(
  builtPages(SITE)
    .filter(({ path }) => /^(?:\/en)?\/data\//.test(path))
    .map((page) => [page.path, page]),
);

function page(path: string): Document {
  const found = pages.get(path);
  if (found === undefined) throw new Error(`${path} is not built`);
  return found.document;
}

/** Whether the bytes a first visit moves, compressed, are fewer. */
const isLighter = (path: string, limit: number): boolean =>
  isWithin(SITE, pages.get(path)?.html ?? '', ({ total }) => total < limit);

describe.each(['', '/en'])('%s/data/', (lang) => {
  it('lists every table with its page and every file that is built', () => {
    const links = [...page(`${lang}/data/`).querySelectorAll('main a')].map((link) =>
      link.getAttribute('href'),
    );
    for (const { name } of tableList) {
      expect(links).toContain(`${lang}/data/${name}/`);
      for (const { ending } of tableForms) expect(links).toContain(`/data/${name}${ending}`);
    }
    for (const { path } of ledgerFiles) expect(links).toContain(path);
  });

  it('weighs at most 11.2 kB, and every table page at most 19.4 kB, that of figures 28.7 kB', () => {
    expect(isLighter(`${lang}/data/`, 11_200)).toBe(true);
    const heavy = tableList.filter(
      ({ name }) => !isLighter(`${lang}/data/${name}/`, name === 'observations' ? 28_700 : 19_400),
    );
    expect(heavy.map(({ name }) => name)).toEqual([]);
  });

  it.each(tableList)('$name: describes every column and shows the first rows', ({ key, name }) => {
    const { columns, rows } = plainTable(key, ledger);
    const document = page(`${lang}/data/${name}/`);
    const shown = [...document.querySelectorAll('section.column')];
    expect(shown.map(({ id }) => id)).toEqual(columns.map((column) => `column-${column.name}`));
    for (const section of shown) expect(section.querySelectorAll('dt').length).toBeGreaterThanOrEqual(2);
    const preview = [...document.querySelectorAll('#preview tbody tr')];
    expect(preview.map((row) => row.querySelector('th')?.textContent?.trim())).toEqual(
      rows.slice(0, 10).map(({ id }) => id),
    );
    const drawings = [...document.querySelectorAll('.column-picture svg')];
    expect(drawings.filter((svg) => !svg.getAttribute('aria-label'))).toEqual([]);
  });
});
