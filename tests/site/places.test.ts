import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loadLedger } from '../../src/datasets/loadLedger.ts';
import { builtPages } from './builtPages.ts';
import { UTC } from './folders.ts';

const ledger = loadLedger();
const pages = new Map(builtPages(UTC).map((page) => [page.path, page]));
const brotli = (path: string): number => brotliCompressSync(readFileSync(join(UTC, path))).length;

/** Compressed bytes of a page with its style sheets and scripts, and of the scripts alone. */
function weight(path: string): { total: number; script: number } {
  const html = pages.get(path)?.html ?? '';
  const files = [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, file = '']) => file);
  const sum = (list: readonly string[]): number => list.reduce((total, file) => total + brotli(file), 0);
  return {
    total: brotli(`${path}index.html`) + sum(files),
    script: sum(files.filter((file) => file.endsWith('.js'))),
  };
}

describe('a place page', () => {
  it.each(['', '/en'])('%s of every place stays under 13 kB, its script apart', (lang) => {
    for (const { id } of ledger.places) {
      const { total, script } = weight(`${lang}/places/${id}/`);
      expect(total - script, id).toBeLessThan(13_000);
      expect(total, id).toBeLessThan(15_500);
    }
  });

  it('shows where a district lies, with links to its neighbours, and says where there is no polygon', () => {
    const locator = (id: string) => pages.get(`/places/${id}/`)?.document.querySelector('.locator svg');
    expect(locator('500103')?.querySelectorAll('a')).toHaveLength(4);
    expect(locator('liangjiang-new-area') ?? null).toBeNull();
    expect(pages.get('/en/places/liangjiang-new-area/')?.html).toContain('no polygon of it');
  });

  it('says of every place what is not known, and offers a comparison', () => {
    for (const { id } of ledger.places) {
      const main = pages.get(`/places/${id}/`)?.document.querySelector('main');
      expect(main?.textContent, id).toContain('这里不知道的');
      expect(main?.querySelector(`a[href="/places/compare/?a=${id}"]`), id).not.toBeNull();
    }
  });

  it('leads from Liangping to its tasks', () => {
    const text = pages.get('/places/500155/')?.document.querySelector('main')?.textContent;
    expect(text).toContain('156项任务，交给48个单位');
  });
});

describe('the comparison', () => {
  it('lists every place, every group and every figure that two places share', () => {
    const page = pages.get('/places/compare/')?.document;
    expect(page?.querySelectorAll('#places tbody tr')).toHaveLength(ledger.places.length);
    expect(page?.querySelectorAll('tr[data-groups~="poverty-alleviation"]').length).toBeGreaterThan(0);
    expect(page?.querySelectorAll('#shared tbody tr')).toHaveLength(9);
  });

  it.each(['/places/compare/', '/en/places/compare/'])('%s is light', (path) => {
    const { total, script } = weight(path);
    expect(total - script).toBeLessThan(13_000);
    expect(script).toBeLessThan(3_000);
  });
});

describe('a document as data', () => {
  it.each(['/documents/liangping-2021-tasks/', '/en/documents/liangping-2021-tasks/'])(
    '%s is light',
    (path) => {
      const { total, script } = weight(path);
      expect(total - script).toBeLessThan(34_000);
      expect(script).toBeLessThan(3_000);
    },
  );

  it('lists its sections with the number of rows, and each is there', () => {
    for (const { id } of ledger.documents) {
      const page = pages.get(`/documents/${id}/`)?.document;
      const links = [...(page?.querySelectorAll('.contents a') ?? [])];
      for (const link of links) {
        const section = page?.getElementById(link.getAttribute('href')?.slice(1) ?? '');
        const rows = section?.querySelectorAll('tr[id]').length;
        expect(link.closest('li')?.textContent, id).toContain(`${String(rows)}行`);
      }
    }
  });

  it('links rows to charts that show them', () => {
    const page = pages.get('/documents/nanan-2024-report/')?.document;
    expect(page?.querySelectorAll('tr[id] a[href="/charts/growth-timeline/"]').length).toBeGreaterThan(0);
  });
});
