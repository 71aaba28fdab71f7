import { describe, expect, it } from 'vitest';
import { sharedFigures } from '../../src/analysis/sharedFigures.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { builtPages } from './builtPages.ts';
import { SITE } from './folders.ts';
import { isWithin, type PageWeight } from './pageWeight.ts';

const ledger = loadLedger();
const pages = new Map(builtPages(SITE).map((page) => [page.path, page]));

/** Whether the compressed bytes of a page with its style sheets and scripts are within limits. */
const keeps = (path: string, limits: (weight: PageWeight) => boolean): boolean =>
  isWithin(SITE, pages.get(path)?.html ?? '', limits);

describe('a place page', () => {
  it('shows where a district lies, with links to its neighbours, and says where there is no polygon', () => {
    const locator = (id: string) => pages.get(`/places/${id}/`)?.document.querySelector('.locator svg');
    expect(locator('500103')?.querySelectorAll('a')).toHaveLength(4);
    expect(locator('liangjiang-new-area') ?? null).toBeNull();
    expect(pages.get('/en/places/liangjiang-new-area/')?.html).toContain('no polygon of it');
  });

  it('says of every place what is not known, in no row id', () => {
    for (const { id } of ledger.places) {
      const text = pages.get(`/places/${id}/`)?.document.querySelector('main')?.textContent ?? '';
      expect(text, id).toContain('这里不知道的');
      expect(text, id).not.toMatch(/\b[a-z]{2,3}(?:\d{2})?-\d{3}\b/);
    }
  });

  it('speaks English in English: Chinese stands only in quotations and amounts as printed', () => {
    for (const id of ['500108', '500112']) {
      const heads = pages.get(`/en/places/${id}/`)?.document.querySelectorAll('.scores th[scope=row]') ?? [];
      expect(heads.length).toBeGreaterThan(2);
      for (const head of heads) expect(head.textContent).not.toMatch(/^\s*\p{Script=Han}/u);
    }
  });

  it('tells what was done of all tasks in one bar, and lists no document by itself as unread', () => {
    const tally = pages.get('/places/500112/')?.document.querySelectorAll('.tally');
    expect(tally).toHaveLength(1);
    expect([...(tally?.[0]?.querySelectorAll('li b') ?? [])].map((part) => part.textContent)).toEqual([
      '118',
      '2',
      '1',
    ]);
    const main = pages.get('/places/500108/')?.document.querySelector('main')?.textContent ?? '';
    expect(main).toMatch(/有全文；《.*只取了个别数字/);
  });

  it('has the names of its commendations once, in the characters of the page', () => {
    const awards = pages.get('/places/500112/')?.document.querySelector('.place-awards');
    expect(awards?.querySelectorAll('li')).toHaveLength(14);
    expect(awards?.textContent).not.toContain('渝北區');
  });

  it('tells of the neighbours where little is known of it', () => {
    expect(pages.get('/places/500229/')?.document.querySelector('main')?.textContent).toContain(
      '相邻区县查到了什么',
    );
  });

  it('begins with who lives there and what its economy was, with day, year and source, or says that nobody looked', () => {
    const figures = (path: string) =>
      pages.get(path)?.document.querySelector('.key-figures')?.textContent.replace(/\s+/g, ' ') ?? '';
    expect(figures('/places/500112/')).toMatch(
      /2,191,493人 · 2020-11-01普查.*2,009\.5亿元 · 2020 · 初次公布.*3\.6%/,
    );
    expect(figures('/places/500230/')).toMatch(/455\.3亿元 · 2025 · 预计数.*官方/);
    expect(figures('/places/500104/')).toContain('地区生产总值没有查');
    expect(figures('/en/places/liangjiang-district/')).toContain('not there at the census');
  });

  it('says first what became of a district that was abolished', () => {
    const aside = pages
      .get('/places/500112/')
      ?.document.querySelector('main aside, main .aside')?.textContent;
    expect(aside?.replace(/\s+/g, '')).toContain(
      '2025-11-06撤销。划给：两江新区（行政区）（大部，五镇以外的部分）、北碚区（一部分，五镇）',
    );
  });

  it('of the municipality tells verdicts, what is due, and what changed between its two reports', () => {
    const text = pages.get('/places/500000/')?.document.querySelector('main')?.textContent ?? '';
    for (const said of [
      '能核对的目标16个',
      '2026年要做到的',
      '2030年要做到的',
      '降低：4个',
      '不再写数字的：36个',
    ])
      expect(text).toContain(said);
  });

  it('leads from Liangping to its tasks', () => {
    const text = pages.get('/places/500155/')?.document.querySelector('main')?.textContent;
    expect(text).toContain('156项任务，交给48个单位');
  });
});

describe('the comparison', () => {
  it('stands on the page of a place, where another states the same figure', () => {
    for (const { id, place_kind: kind } of ledger.places) {
      const own = sharedFigures(ledger).filter(({ figures }) => figures.some(({ place }) => place.id === id));
      const rows = pages.get(`/places/${id}/`)?.document.querySelectorAll('#shared tbody tr');
      expect(rows?.length, id).toBe(kind === 'municipality' ? 0 : own.length);
    }
  });
});

describe('a document as data', () => {
  it.each(['/documents/liangping-2021-tasks/', '/en/documents/liangping-2021-tasks/'])(
    '%s is light',
    (path) => {
      expect(keeps(path, ({ total, script }) => total - script < 31_700 && script < 3_920)).toBe(true);
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
    expect(page?.querySelectorAll('tr[id] a[href="/charts/scorecard-nanan-2024/"]').length).toBeGreaterThan(
      0,
    );
  });
});
