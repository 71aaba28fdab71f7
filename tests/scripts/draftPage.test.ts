import { createHash } from 'node:crypto';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { cellsCsv } from '../../scripts/draft/cellsCsv.ts';
import { withDerived } from '../../scripts/draft/client/rowStore.ts';
import type { PageData } from '../../scripts/draft/pageData.ts';
import { DRAFT_COLUMNS } from '../../src/ledger/draft/draftTables.ts';
import { report } from '../ledger/draft/draftOf.ts';
import { checkedDraft, checkedPage, TEXT } from './checkedDraft.ts';

const parsed = (html: string): Document => new JSDOM(html).window.document;

const dataIn = (page: Document): PageData =>
  JSON.parse(page.getElementById('data')?.textContent ?? '') as PageData;

describe('the page of a draft', () => {
  it('holds text and rows as the command has them', () => {
    expect(dataIn(parsed(checkedPage()))).toEqual(JSON.parse(JSON.stringify(checkedDraft())));
  });

  it('turns nothing of a text or of a file name into markup', () => {
    const hostile = report(
      '</script><img src=x onerror=alert(1)><!--<script>\u2028"\'&amp;新建学校3所</textarea>。',
    );
    const page = parsed(checkedPage(hostile, '</title><img src=x onerror=alert(2)>.txt'));
    expect(page.querySelectorAll('img, textarea')).toHaveLength(0);
    expect(page.querySelectorAll('script')).toHaveLength(2);
    expect(dataIn(page).text).toBe(hostile);
    expect(page.title).toContain('<img src=x');
  });

  it('runs its own script and style and nothing else, and asks for nothing', () => {
    const page = parsed(checkedPage());
    const policy = page.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
    const hashOf = (selector: string): string => {
      const text = page.querySelector(selector)?.textContent ?? '';
      return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    };
    expect(policy).toBe(
      `default-src 'none'; style-src ${hashOf('style')}; script-src ${hashOf('script:not([id])')}; ` +
        "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    );
    expect(page.querySelectorAll('[src], link, [style], [onclick]')).toHaveLength(0);
  });

  it('offers every indicator of the ledger and every one the draft proposes', () => {
    const offered = [...parsed(checkedPage()).querySelectorAll('#names-indicator option')];
    const ids = offered.map((option) => option.getAttribute('value'));
    expect(ids).toContain('gross-regional-product');
    expect(offered.at(-1)?.getAttribute('label')).toBe('社会投资');
    expect(ids.at(-1)).toBe('new-001');
  });

  it('has a cell for every column a person may correct', () => {
    const names = [...parsed(checkedPage()).querySelectorAll('#cells [name]')].map((cell) =>
      cell.getAttribute('name'),
    );
    expect(names.filter((name) => !DRAFT_COLUMNS.includes(name ?? ''))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('stays small: the rules of the tables are not in it', () => {
    const script = parsed(checkedPage()).querySelector('script:not([id])')?.textContent ?? '';
    expect(script.length).toBeLessThan(60_000);
  });
});

describe('what follows from corrected cells', () => {
  const data = checkedDraft();

  it('is what the command wrote, for rows left as they are', () => {
    const derived = data.rows.map((row) => withDerived(row, data.units));
    expect(derived).toEqual(data.rows);
    expect(cellsCsv(data.columns, derived)).toBe(cellsCsv(DRAFT_COLUMNS, data.rows));
    expect(data.text).toBe(TEXT);
  });

  it('is nothing where the cell is misspelled', () => {
    const row = { ...data.rows[0], period: '2O23', value: '' };
    expect(withDerived(row, data.units)).toMatchObject({
      period: '2O23',
      period_start: '',
      period_end: '',
      value_base: '',
    });
  });

  it('is days, base value and precision', () => {
    const row = { ...data.rows[5], period: '2023-01/2023-06', value: '2.5', comparator: 'about' };
    expect(withDerived(row, data.units)).toMatchObject({
      period_start: '2023-01-01',
      period_end: '2023-06-30',
      value_base: '25000',
      precision: 'rounded',
    });
  });
});
