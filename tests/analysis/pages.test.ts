import { describe, expect, it } from 'vitest';
import { byId, onceFor } from '../../src/analysis/byId.ts';
import {
  documentSections,
  rowsOfDocument,
  type TableRow,
  spreadOverText,
} from '../../src/analysis/rowsOfDocument.ts';
import { documentsOfTable, issuesOfTable, linksOfTable } from '../../src/analysis/documentsOfTable.ts';
import { joinObservations } from '../../src/analysis/joinObservations.ts';
import { ledgerAbout } from '../../src/analysis/ledgerAbout.ts';
import { paginate, ROWS_PER_PAGE, targetPageOf, targetPages } from '../../src/analysis/paginate.ts';
import { taskPath, taskPlans } from '../../src/analysis/taskRecords.ts';
import { pageParam, pagePath } from '../../src/i18n/paths.ts';
import { loadAuditReport } from '../../src/ledger/auditReport.ts';
import { isDocumentedRow } from '../../src/ledger/provenance.ts';
import { type Ledger, loadLedger } from '../../src/ledger/loadLedger.ts';
import { plainTable } from '../../src/ledger/codebook.ts';
import { tableList } from '../../src/ledger/tables.ts';
import { award, category } from '../rows.ts';

const ledger = loadLedger();
const report = loadAuditReport();

describe('paginate', () => {
  const pages = (...given: Parameters<typeof paginate<number>>) =>
    paginate(...given).map(({ number, of, rows }) => `${String(number)}/${String(of)}: ${rows.join()}`);

  it('cuts after so many rows or lines, keeps their order and loses none', () => {
    expect(pages([1, 2, 3, 4, 5], 2)).toEqual(['1/3: 1,2', '2/3: 3,4', '3/3: 5']);
    expect(pages([3, 1, 9, 1], 4, (lines) => lines)).toEqual(['1/3: 3,1', '2/3: 9', '3/3: 1']);
    expect(pages([])).toEqual(['1/1: ']);
  });

  it('has addresses that leave the first page its own', () => {
    expect([1, 2].map((no) => [pagePath('/targets/', no), pageParam(no)])).toEqual([
      ['/targets/', undefined],
      ['/targets/page/2/', 'page/2'],
    ]);
  });
});

it('onceFor computes once per object, also where the result is empty', () => {
  let times = 0;
  const length = onceFor((rows: readonly number[]) => {
    times += 1;
    return rows.length;
  });
  const rows: number[] = [];
  expect([length(rows), length(rows), length([1]), times]).toEqual([0, 0, 1, 2]);
});

it('byId finds a row by its id; rows with provenance are told from others', () => {
  const row = { id: 'a', document: 'd', printed: 'p', section: 's', start: 0 };
  expect(byId([row, { ...row, id: 'b' }]).get('a')).toBe(row);
  expect([isDocumentedRow(row), isDocumentedRow({ id: 'a', document: 'd' })]).toEqual([true, false]);
});

describe('long lists', () => {
  it('fit one page while they may, in the order of the tables', () => {
    const short: Ledger = { ...ledger, observations: ledger.observations.slice(0, ROWS_PER_PAGE) };
    expect(targetPages(short)).toEqual([{ number: 1, of: 1, rows: joinObservations(short) }]);
    expect(targetPageOf(short, '500155')).toBe(1);
  });

  it('are laid out by place once they need several, and say where a place begins', () => {
    const pages = targetPages(ledger);
    expect(pages.length).toBe(Math.ceil(ledger.observations.length / ROWS_PER_PAGE));
    expect(pages.length).toBeGreaterThan(1);
    const sorts = pages.flatMap(({ rows }) => rows.map(({ place }) => place.sort));
    expect(sorts).toEqual(sorts.toSorted((a, b) => a - b));
    const has = ({ rows }: (typeof pages)[number]) => rows.some(({ row }) => row.place === '500155');
    expect(targetPageOf(ledger, '500155')).toBe(pages.findIndex(has) + 1);
    expect(targetPageOf(ledger, '500155')).toBeGreaterThan(1);
  });
});

it('a plan of tasks knows whose it is; the first has the short address', () => {
  expect(taskPlans(ledger)).toMatchObject([
    { document: { id: 'liangping-2021-tasks' }, place: { id: '500155' }, path: '/tasks/' },
  ]);
  expect(taskPlans(ledger)[0]?.records).toHaveLength(156);
  expect(taskPath(ledger, { id: 'task-001', document: 'liangping-2021-tasks' })).toBe('/tasks/#task-001');
});

describe('the ledger about a subject', () => {
  it('keeps the rows of the documents, and outcomes whose target is kept', () => {
    const narrow = ledgerAbout(ledger, { documents: ['nanan-2024-report', 'nanan-2025-report'] });
    expect(new Set(narrow.observations.map(({ document }) => document)).size).toBe(2);
    expect([narrow.tasks, narrow.taskAgencies, narrow.awards]).toEqual([[], [], []]);
    const kept = new Set(narrow.observations.map(({ id }) => id));
    expect(narrow.outcomes.length).toBeGreaterThan(0);
    expect(narrow.outcomes.filter(({ target }) => target !== '' && !kept.has(target))).toEqual([]);
    expect(narrow.measures).toBe(ledger.measures);
  });

  it('is the whole where every document is named', () => {
    expect(ledgerAbout(ledger, { documents: ledger.documents.map(({ id }) => id) })).toEqual(ledger);
  });

  it('keeps figures of one place alone where the subject is that', () => {
    const subject = { documents: ['nanan-2024-report'], place: 'chongqing-economic-zone' };
    const { observations } = ledgerAbout(ledger, subject);
    expect(new Set(observations.map((row) => `${row.place} ${row.document}`))).toEqual(
      new Set(['chongqing-economic-zone nanan-2024-report']),
    );
    expect(ledgerAbout(ledger, subject).observations).toBe(observations);
  });
});

describe('a document', () => {
  it('has the rows of all tables in its order, and no other’s', () => {
    const small = {
      awardCategories: [{ ...category('g', 1, 'rural'), start: 5 }],
      awards: [award('g', 'b', 9), award('g', 'a', 2), { ...award('g', 'c', 1), document: 'other' }],
      places: [{ id: 'a', printed_forms: ['a'] }],
    } as unknown as Ledger;
    expect(rowsOfDocument(small, 'd').map(({ id, table }) => `${table} ${id}`)).toEqual([
      'awards g-a',
      'awardCategories g',
      'awards g-b',
    ]);
  });

  it.each([
    ['一(一),一(一)1,二', ['s-1 一(一) 2', 's-2 二 1']],
    ['一1,一2,一1', ['s-1 一1 1', 's-2 一2 1', 's-3 一1 1']],
  ])('with rows in %s has the sections %j', (sections, found) => {
    const rows = sections.split(',').map((section, start): TableRow => ({
      id: String(start),
      section,
      table: 'tasks',
      document: 'd',
      printed: 'p',
      start,
    }));
    expect(
      documentSections(rows).map(({ id, name, rows: own }) => `${id} ${name} ${String(own.length)}`),
    ).toEqual(found);
  });

  it('is divided without losing or moving a row', () => {
    for (const { id } of ledger.documents)
      expect(documentSections(rowsOfDocument(ledger, id)).flatMap(({ rows }) => rows)).toEqual(
        rowsOfDocument(ledger, id),
      );
    expect(documentSections(rowsOfDocument(ledger, 'cq-2020-commendation'))).toHaveLength(27);
  });

  it('is seen as equal stretches from the first character to the last row, where it is archived', () => {
    const spread = spreadOverText([0, 1, 9, 19, null], 4);
    expect(
      spread?.stretches.map(({ from, to, rows }) => `${String(from)}–${String(to)}: ${String(rows)}`),
    ).toEqual(['0–5: 2', '5–10: 1', '10–15: 0', '15–20: 1']);
    expect(spread).toMatchObject({ last: 19, step: 5, most: 2, empty: 1 });
    expect(spreadOverText([null, null], 4)).toBeNull();
    const starts = rowsOfDocument(ledger, 'liangping-2021-tasks').map(({ start }) => start);
    expect(spreadOverText(starts, 144)?.stretches.reduce((sum, { rows }) => sum + rows, 0)).toBe(
      starts.length,
    );
  });
});

describe('the page of a table', () => {
  it.each([
    ['observations', 'own', 'yubei-2021-report'],
    ['crosswalk', 'linked', 'cq-2022-measures'],
    ['inconsistencyRows', 'own', 'nanan-2024-report'],
    ['inconsistencies', 'linked', 'nanan-2024-report'],
    ['documents', 'none', undefined],
    ['errata', 'none', undefined],
  ] as const)('of %s names documents by its %s rows, the fullest first', (key, wanted, named) => {
    const { how, documents } = documentsOfTable(ledger, tableList, key);
    expect(how).toBe(wanted);
    const counts = documents.map(({ rows }) => rows);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    if (named !== undefined) expect(documents.map(({ document }) => document)).toContain(named);
    if (how === 'own') expect(counts.reduce((sum, rows) => sum + rows, 0)).toBe(ledger[key].length);
  });

  it('says what the audit found, what it could not read, and what does not add up', () => {
    const { audit, unreadable, inconsistencies, documents, noted } = issuesOfTable(
      ledger,
      report,
      'observations',
      ['yubei-2021-report'],
    );
    const archived = new Set(ledger.documents.filter(({ audited }) => audited).map(({ id }) => id));
    expect(audit?.rows).toBe(ledger.observations.filter(({ document }) => archived.has(document)).length);
    expect(unreadable.map(({ id }) => id)).toEqual(['yb21-069', 'yb21-070']);
    expect(
      inconsistencies.find(({ row }) => row.id === 'nanan-gdp-level-2024')?.of.map(({ id }) => id),
    ).toEqual(['na24-009', 'ctx-001', 'ctx-002']);
    expect(documents.map(({ id }) => id)).toEqual(['yubei-2021-report']);
    expect(noted).toBe(ledger.observations.filter(({ note_zh: note }) => note !== '').length);
  });

  it('says what is odd in passages its rows quote, and little where it quotes nothing', () => {
    const { inconsistencies } = issuesOfTable(ledger, report, 'measureRecipients', []);
    expect(inconsistencies.map(({ row, of }) => [row.id, ...of.map(({ start }) => start)].join(' '))).toEqual(
      ['chongqing-township-applicants 2550 2705 2975 3218 3983 4262'],
    );
    expect(issuesOfTable(ledger, report, 'indicators', [])).toMatchObject({
      audit: undefined,
      unreadable: [],
      inconsistencies: [],
      noted: 0,
    });
  });

  it('leads out by its references and in by those of others', () => {
    const { out, into } = linksOfTable(tableList, 'tasks');
    expect(out.map(({ to }) => to)).toEqual(['documents']);
    expect(into.map(({ from, column, to }) => `${from}.${column} → ${to}`)).toEqual([
      'task_agencies.task → tasks',
      'observations.task → tasks',
    ]);
    expect(linksOfTable(tableList, 'units').into).toContainEqual({
      from: 'observations',
      column: 'unit',
      to: 'units',
      key: 'printed',
    });
    expect(linksOfTable(tableList, 'places').into.map(({ from }) => from)).not.toContain('places');
  });

  it('has its columns in file order, with references and rows', () => {
    const { columns, rows, csv } = plainTable('awards', ledger);
    expect(csv.split('\n')[0]).toBe(columns.map(({ name }) => name).join(','));
    expect(columns.find(({ name }) => name === 'place')?.reference?.table).toBe('places');
    expect(rows).toHaveLength(ledger.awards.length);
  });
});
