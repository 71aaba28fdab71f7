import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseGone, loadAddresses, parseRedirects } from '../../src/ledger/addresses.ts';

const parse = (...rows: string[]) => parseRedirects(['from,to,since', ...rows, ''].join('\n'));

describe('parseRedirects', () => {
  it('reads pages, places within them and files', () => {
    expect(
      parse('/a/,/b/#c,2026-11-20', '/data/x.csv,/data/y.csv,2026-11-21', '/en/a/,/en/b/,2026-11-20'),
    ).toEqual([
      { from: '/a/', to: '/b/#c', since: '2026-11-20' },
      { from: '/data/x.csv', to: '/data/y.csv', since: '2026-11-21' },
      { from: '/en/a/', to: '/en/b/', since: '2026-11-20' },
    ]);
    expect(parse()).toEqual([]);
  });

  it.each([
    ['a,/b/,2026-11-20', 'row 1, column "from": found "a", expected a path of the site'],
    ['/a,/b/,2026-11-20', 'found "/a", expected a path of the site'],
    [
      '/a/,https://else.example/,2026-11-20',
      'column "to": found "https://else.example/", expected a path of the site',
    ],
    ['/a/,//else.example/,2026-11-20', 'expected a path of the site'],
    ['/a/,/b/"><script>,2026-11-20', 'expected a path of the site'],
    ['/../a/,/b/ c/,2026-11-20', 'expected a path of the site'],
    ['/a/,/b/,2026-02-30', 'column "since": found "2026-02-30", expected a day, YYYY-MM-DD'],
    ['/a/,/b/', 'column "since"'],
    ['/a/,/b.csv,2026-11-20', 'expected an address of the same kind as /a/'],
    ['/a.json,/b.csv,2026-11-20', 'expected an address of the same kind'],
    ['/en/a/,/b/,2026-11-20', 'expected a page in the same language'],
    ['/a/,/a/,2026-11-20', 'not another redirect'],
  ])('refuses %s', (row, said) => {
    expect(() => parse(row)).toThrow(said);
  });

  it('refuses an address that has two, and a chain, and says what to write', () => {
    expect(() => parse('/a/,/b/,2026-11-20', '/a/,/c/,2026-11-20')).toThrow(
      'row 2, key "/a/", column "from": found "/a/", expected an address no row above has',
    );
    expect(() => parse('/a/,/b/,2026-11-20', '/b/,/c/,2026-11-20')).toThrow('Fix: write /c/.');
  });

  it('refuses other columns', () => {
    expect(() => parseRedirects('to,from\n')).toThrow('expected the columns from,to,since');
  });
});

describe('parseGone', () => {
  const parseRows = (...rows: string[]) => parseGone(['path,since,reason', ...rows, ''].join('\n'));

  it('reads files, the day they went and why', () => {
    expect(parseRows('/charts/x.csv,2026-11-30,No longer drawn.')).toEqual([
      { path: '/charts/x.csv', since: '2026-11-30', reason: 'No longer drawn.' },
    ]);
  });

  it.each([
    ['/charts/x/,2026-11-30,Why.', 'column "path": found "/charts/x/", expected the path of a file'],
    ['x.csv,2026-11-30,Why.', 'expected a path of the site'],
    ['/x.csv,30.11.2026,Why.', 'column "since": found "30.11.2026", expected a day, YYYY-MM-DD'],
    ['/x.csv,2026-11-30, ', 'column "reason"'],
  ])('refuses %s', (row, said) => {
    expect(() => parseRows(row)).toThrow(said);
  });

  it('refuses a file that is listed twice', () => {
    const row = '/x.csv,2026-11-30,Why.';
    expect(() => parseRows(row, row)).toThrow('row 2, key "/x.csv", column "path"');
  });
});

describe('loadAddresses', () => {
  it('reads the committed lists, and finds none in a folder without', () => {
    const { published, redirects, gone } = loadAddresses('data');
    expect(published.length).toBeGreaterThan(1_500);
    expect(redirects.every(({ from }) => published.includes(from))).toBe(true);
    expect(gone.every(({ path }) => published.includes(path))).toBe(true);
    const folder = mkdtempSync(join(tmpdir(), 'addresses-'));
    expect(loadAddresses(folder)).toEqual({ published: [], redirects: [], gone: [] });
    writeFileSync(join(folder, 'published-urls.txt'), '/\n/a/\n');
    expect(loadAddresses(folder).published).toEqual(['/', '/a/']);
  });
});
