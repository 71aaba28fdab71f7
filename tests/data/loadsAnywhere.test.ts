import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { excelCsv } from '../../src/format/formatCsv.ts';
import { exportTables, type ExportTable } from '../../src/faces/exports/exportTable.ts';
import { flatTables } from '../../src/faces/exports/flatTables.ts';
import { tableCsv } from '../../src/faces/exports/tableCsv.ts';
import { loadAuditReport } from '../../src/ledger/auditReport.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';

const ledger = loadLedger();
const all: ExportTable[] = [
  ...exportTables(ledger),
  ...flatTables(ledger, loadAuditReport(), 'https://example.org/'),
];
const filled = (table: ExportTable, column: string) =>
  table.rows.map((row) => row[column]).filter((cell) => cell !== null && cell !== undefined);

// What readers take for true and false, and for a missing value, unless they are told otherwise.
const TRUTHS = /^(?:true|false|yes|no|t|f|y|n|on|off|0|1)$/i;
const NOTHING = /^(?:na|n\/a|nan|null|none|nil|inf|-|\?)$/i;

describe.each(all)('$name is read right by programs that guess', (table) => {
  it('has names that SQL takes without quotes', () => {
    const names = table.columns.map(({ name }) => name);
    const database = new DatabaseSync(':memory:');
    expect(() => {
      database.exec(`CREATE TABLE t (${names.join(', ')}); SELECT ${names.join(', ')} FROM t`);
    }).not.toThrow();
    for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
  });

  it('has no column of words that looks like true and false, no number kept as text, no word that is read as nothing', () => {
    for (const { name, type, refersTo } of table.columns) {
      if (type !== 'string') continue;
      const cells = filled(table, name).map(String);
      expect(cells.filter((cell) => NOTHING.test(cell)), name).toEqual([]);
      if (cells.length === 0) continue;
      expect(cells.every((cell) => TRUTHS.test(cell)), name).toBe(false);
      // Codes of places, sections and editions are names made of digits: nobody adds them up.
      const isCode = refersTo !== undefined || /^(?:id|gb2260|gb2260_edition|row_id|place|neighbour|.*period|period|deadline|about_period)$/.test(name);
      if (!isCode) expect(cells.every((cell) => /^-?\d+(?:\.\d+)?$/.test(cell)), name).toBe(false);
    }
  });

  it('has no apostrophe before a code in the copy for Excel, and no line break in a cell', () => {
    const csv = tableCsv(table);
    expect(csv.split('\n')).toHaveLength(table.rows.length + 2);
    const coded = table.columns.flatMap(({ allowed }) => allowed ?? []);
    const excel = excelCsv(csv);
    for (const code of coded.filter((word) => word !== '')) expect(excel).not.toContain(`'${code},`);
  });
});
