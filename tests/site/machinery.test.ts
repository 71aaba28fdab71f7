import { describe, expect, it } from 'vitest';
import { agencyRecords, hasAgencyPage } from '../../src/analysis/agencyRecords.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { builtPages } from './builtPages.ts';
import { SITE } from './folders.ts';

const ledger = loadLedger();
const pages = new Map(builtPages(SITE).map((page) => [page.path, page]));
const records = agencyRecords(ledger);
const withPage = records.filter(hasAgencyPage);

function page(path: string): Document {
  const found = pages.get(path);
  if (found === undefined) throw new Error(`${path} is not built`);
  return found.document;
}

const hrefs = (element: ParentNode): string[] =>
  [...element.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');

describe.each(['', '/en'])('%s/tasks/', (lang) => {
  const document = page(`${lang}/tasks/`);
  const rows = [...document.querySelectorAll<HTMLTableRowElement>('table.ledger tbody tr')];

  it('has a row per task, anchored by its id, with its own ¶', () => {
    expect(rows.map(({ id }) => id)).toEqual(ledger.tasks.map(({ id }) => id));
    for (const row of rows) expect(hrefs(row)).toContain(`${lang}/documents/liangping-2021-tasks/#${row.id}`);
  });

  it('shows every figure of a task with its ¶', () => {
    const figures = ledger.observations.filter(({ task }) => task !== '');
    const shown = rows.flatMap((row) => hrefs(row));
    for (const { id } of figures) expect(shown).toContain(`${lang}/documents/liangping-2021-tasks/#${id}`);
    expect(document.querySelectorAll('table.ledger li b')).toHaveLength(figures.length);
  });

  it('names every role, and links agencies that have a page and no others', () => {
    const words = rows.flatMap((row) => (row.dataset['agency'] ?? '').split(' '));
    expect(words).toHaveLength(ledger.taskAgencies.length);
    const linked = rows.flatMap((row) => hrefs(row)).filter((href) => href.includes('/agencies/'));
    const expected = ledger.taskAgencies.filter(({ agency }) =>
      withPage.some((record) => record.agency.id === agency),
    );
    expect(linked).toHaveLength(expected.length);
  });

  it('stays a table where CSS makes cards of its rows', () => {
    const cells = rows.flatMap((row) => [...row.cells]);
    expect(rows.every((row) => row.getAttribute('role') === 'row')).toBe(true);
    expect(cells.every((cell) => ['cell', 'rowheader'].includes(cell.getAttribute('role') ?? ''))).toBe(true);
  });

  it('computes its lede', () => {
    const lede = document.querySelector('.lede')?.textContent ?? '';
    for (const figure of ['156', '49', '48', '423']) expect(lede).toContain(figure);
  });
});

describe('/agencies/', () => {
  const document = page('/agencies/');

  it('lists every body once and links those with a page', () => {
    const rows = [...document.querySelectorAll('tbody tr[id]')];
    expect(rows.map(({ id }) => id).sort()).toEqual(records.map(({ agency }) => agency.id).sort());
    const linked = rows.flatMap((row) => hrefs(row)).filter((href) => href.startsWith('/agencies/'));
    expect(linked).toHaveLength(withPage.length);
  });

  it('says where a body without a page is named', () => {
    expect(hrefs(document.getElementById('cq-commerce-commission') ?? document)).toContain(
      '/measures/measure-02/',
    );
  });

  it('shows forms with lost characters', () => {
    const row = document.getElementById('liangping-economy-information-commission');
    expect(row?.textContent).toContain('区经济信委');
    expect(hrefs(row ?? document)).toContain('/documents/liangping-2021-tasks/#role-052-2');
  });
});

describe('/agencies/<id>/', () => {
  it('exists for every agency with three roles, and for no other', () => {
    const built = [...pages.keys()].filter((path) => /^\/agencies\/.+/.test(path));
    expect(built.sort()).toEqual(withPage.map(({ agency }) => `/agencies/${agency.id}/`).sort());
  });

  it('lists every role of its agency with the ¶ of that role', () => {
    for (const { agency, tasks, measures } of withPage) {
      const links = hrefs(page(`/agencies/${agency.id}/`));
      for (const { row, task } of tasks) {
        expect(links).toContain(`/documents/${row.document}/#${row.id}`);
        expect(links).toContain(`/tasks/#${task.id}`);
      }
      for (const { row, measure } of measures) {
        expect(links).toContain(`/documents/${row.document}/#${row.id}`);
        expect(links).toContain(`/measures/${measure.id}/`);
      }
    }
  });

  it('says of a collective name that it is never expanded', () => {
    expect(page('/agencies/liangping-all-townships/').querySelector('.aside')?.textContent).toContain(
      '不拆开',
    );
  });
});
