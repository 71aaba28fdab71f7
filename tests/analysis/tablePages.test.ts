import { describe, expect, it } from 'vitest';
import { documentsOfTable, issuesOfTable, linksOfTable } from '../../src/analysis/documentsOfTable.ts';
import { loadAuditReport } from '../../src/ledger/auditReport.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { plainTable } from '../../src/ledger/codebook.ts';
import { tableList } from '../../src/ledger/tables.ts';

const ledger = loadLedger();
const report = loadAuditReport();

describe('the documents of a table', () => {
  it('are those its rows name, the fullest first', () => {
    const { how, documents } = documentsOfTable(ledger, tableList, 'observations');
    expect(how).toBe('own');
    expect(documents[0]).toEqual({ document: 'yubei-2021-report', rows: 405 });
    expect(documents.reduce((sum, { rows }) => sum + rows, 0)).toBe(ledger.observations.length);
  });

  it('are those of linked rows where it names none', () => {
    const { how, documents } = documentsOfTable(ledger, tableList, 'crosswalk');
    expect(how).toBe('linked');
    expect(documents.map(({ document }) => document).sort()).toEqual([
      'cq-2020-commendation',
      'cq-2022-measures',
    ]);
    expect(documentsOfTable(ledger, tableList, 'documents').how).toBe('none');
    expect(documentsOfTable(ledger, tableList, 'errata').how).toBe('none');
  });

  it('are those of the figures its rows name, where these are all they name', () => {
    const { how, documents } = documentsOfTable(ledger, tableList, 'inconsistencyRows');
    expect(how).toBe('own');
    expect(documents.reduce((sum, { rows }) => sum + rows, 0)).toBe(ledger.inconsistencyRows.length);
    expect(documents.map(({ document }) => document)).toContain('nanan-2024-report');
    expect(documentsOfTable(ledger, tableList, 'inconsistencies')).toEqual({ how: 'linked', documents });
  });
});

describe('the issues of a table', () => {
  const issues = issuesOfTable(ledger, report, 'observations', ['yubei-2021-report']);

  it('are the audit, what it could not read, and what does not add up', () => {
    const archived = new Set(ledger.documents.filter(({ audited }) => audited).map(({ id }) => id));
    expect(issues.audit?.rows).toBe(
      ledger.observations.filter(({ document }) => archived.has(document)).length,
    );
    expect(issues.unreadable.map(({ id }) => id)).toEqual(['yb21-069', 'yb21-070']);
    const gdp = issues.inconsistencies.find(({ row }) => row.id === 'nanan-gdp-level-2024');
    expect(gdp?.of.map(({ id }) => id)).toEqual(['na24-009', 'ctx-001', 'ctx-002']);
    expect(issues.documents.map(({ id }) => id)).toEqual(['yubei-2021-report']);
    expect(issues.noted).toBe(ledger.observations.filter(({ note_zh: note }) => note !== '').length);
  });

  it('are those of the passages its rows quote too', () => {
    const { inconsistencies } = issuesOfTable(ledger, report, 'measureRecipients', []);
    expect(inconsistencies.map(({ row, of }) => [row.id, of.map(({ start }) => start)])).toEqual([
      ['chongqing-township-applicants', [2550, 2705, 2975, 3218, 3983, 4262]],
    ]);
  });

  it('are few of a table that quotes nothing', () => {
    const none = issuesOfTable(ledger, report, 'indicators', []);
    expect(none).toMatchObject({ audit: undefined, unreadable: [], inconsistencies: [], noted: 0 });
  });
});

describe('the links of a table', () => {
  it('lead out by its references and in by those of others', () => {
    const { out, into } = linksOfTable(tableList, 'tasks');
    expect(out.map(({ to }) => to)).toEqual(['documents']);
    expect(into).toEqual([
      { from: 'task_agencies', column: 'task', to: 'tasks' },
      { from: 'observations', column: 'task', to: 'tasks' },
    ]);
    expect(linksOfTable(tableList, 'units').into).toContainEqual({
      from: 'observations',
      column: 'unit',
      to: 'units',
      key: 'printed',
    });
    expect(linksOfTable(tableList, 'places').into.map(({ from }) => from)).not.toContain('places');
  });
});

describe('a plain table', () => {
  it('has its columns in file order, with references and rows', () => {
    const { columns, rows, csv } = plainTable('awards', ledger);
    expect(csv.split('\n')[0]).toBe(columns.map(({ name }) => name).join(','));
    expect(columns.find(({ name }) => name === 'place')?.reference?.table).toBe('places');
    expect(rows).toHaveLength(133);
  });
});
