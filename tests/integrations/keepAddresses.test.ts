import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { keepAddresses } from '../../src/integrations/keepAddresses.ts';
import { checkLinks } from '../site/links/checkLinks.ts';

const SITE = { origin: 'https://example.org', base: '/ledger/' };
const since = '2026-11-20';

function built(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kept-'));
  for (const [path, text] of [
    ['index.html', '<p>home'],
    ['new/index.html', '<p id="part">new'],
    ['en/new/index.html', '<p>new'],
    ['data/new.csv', 'id\n1\n'],
  ] as const) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

it('stops where a published address is dropped, and says what to write', () => {
  const published = ['/', '/old/', '/new/', '/data/old.csv'];
  expect(() => {
    keepAddresses(built(), SITE, { published, redirects: [], gone: [] });
  }).toThrow(
    [
      'data/published-urls.txt: 2 problems',
      '  key "/old/": expected that the build still makes this address: published addresses are for ever.',
      '    Fix: bring it back, or add the line /old/,<its new address>,<day> to data/redirects.csv.',
      '  key "/data/old.csv": expected that the build still makes this address: published addresses are for ever.',
      '    Fix: bring it back, or add the line /data/old.csv,<day>,<why it went> to data/gone.csv.',
    ].join('\n'),
  );
});

it('passes with a redirect, and makes what leads on', () => {
  const folder = built();
  keepAddresses(folder, SITE, {
    published: ['/', '/old/', '/en/old/', '/new/', '/data/old.csv'],
    redirects: [
      { from: '/old/', to: '/new/#part', since },
      { from: '/en/old/', to: '/en/new/', since },
      { from: '/data/old.csv', to: '/data/new.csv', since },
    ],
    gone: [],
  });
  const page = readFileSync(join(folder, 'old/index.html'), 'utf8');
  expect(page).toContain('<html lang="zh-CN">');
  expect(page).toContain('<meta http-equiv="refresh" content="0; url=https://example.org/ledger/new/#part">');
  expect(page).toContain('<link rel="canonical" href="https://example.org/ledger/new/#part">');
  expect(page).not.toMatch(/<script|<style|style=/);
  expect(readFileSync(join(folder, 'en/old/index.html'), 'utf8')).toContain('This page has moved');
  expect(readFileSync(join(folder, 'data/old.csv'), 'utf8')).toBe('id\n1\n');
  expect(readFileSync(join(folder, '_redirects'), 'utf8')).toBe(
    '/ledger/old/ /ledger/new/#part 301\n/ledger/en/old/ /ledger/en/new/ 301\n/ledger/data/old.csv /ledger/data/new.csv 301\n',
  );
  expect(checkLinks(folder, SITE).problems).toEqual([]);
});

it.each([
  [
    { from: '/old/', to: '/gone/', since },
    'column "to": found "/gone/", expected an address the build makes',
  ],
  [
    { from: '/new/', to: '/', since },
    'column "from": found "/new/", expected an address the build no longer makes',
  ],
  [{ from: '/unknown/', to: '/', since }, 'expected an address of data/published-urls.txt'],
])('refuses a redirect that is astray: %o', (redirect, said) => {
  expect(() => {
    keepAddresses(built(), SITE, {
      published: ['/old/', '/new/'],
      redirects: [{ from: '/old/', to: '/new/', since }, redirect],
      gone: [],
    });
  }).toThrow(said);
});

it('leads an embed that went to its frozen copy, as it stands', () => {
  const folder = built();
  for (const path of ['embed/x@1.0.0', 'en/embed/x@1.0.0']) {
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, path, 'index.html'), `<p>frozen ${path}`);
  }
  keepAddresses(folder, SITE, {
    published: ['/embed/x/', '/en/embed/x/'],
    redirects: [
      { from: '/embed/x/', to: '/embed/x@1.0.0/', since },
      { from: '/en/embed/x/', to: '/en/embed/x@1.0.0/', since },
    ],
    gone: [],
  });
  expect(readFileSync(join(folder, 'embed/x/index.html'), 'utf8')).toBe('<p>frozen embed/x@1.0.0');
  expect(readFileSync(join(folder, 'en/embed/x/index.html'), 'utf8')).toBe('<p>frozen en/embed/x@1.0.0');
});

it('lets a listed file be gone, and refuses that it comes back or was never there', () => {
  const row = (path: string) => ({ path, since, reason: 'No longer drawn.' });
  const keep = (path: string) => () => {
    keepAddresses(built(), SITE, {
      published: ['/', '/data/old.csv', '/data/new.csv'],
      redirects: [],
      gone: [row('/data/old.csv'), row(path)],
    });
  };
  expect(keep('/data/old.csv')).not.toThrow();
  expect(keep('/data/new.csv')).toThrow(
    'row 2, key "/data/new.csv", column "path": found "/data/new.csv", expected a file the build does not make',
  );
  expect(keep('/data/unknown.csv')).toThrow('expected an address of data/published-urls.txt');
});

it('writes nothing where nothing moved', () => {
  const folder = built();
  keepAddresses(folder, SITE, { published: ['/'], redirects: [], gone: [] });
  expect(checkLinks(folder, SITE)).toMatchObject({ pages: 3 });
  expect(() => readFileSync(join(folder, '_redirects'))).toThrow('ENOENT');
});
