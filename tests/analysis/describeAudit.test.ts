import { describe, expect, it } from 'vitest';
import { describeAudit, summariseAudit } from '../../src/analysis/describeAudit.ts';
import { isDocumentedRow } from '../../src/ledger/provenance.ts';
import { auditReport, sources } from '../../src/ledger/sources.ts';

const { ledger } = sources;
const audit = describeAudit(ledger, auditReport);

describe('describeAudit', () => {
  it('finds full provenance in every row that claims a document', () => {
    expect(audit.traced).toBe(audit.claiming);
    const claiming = Object.values(ledger)
      .flatMap((table) => table as readonly object[])
      .filter((row) => isDocumentedRow(row) && row.document !== '');
    expect(audit.claiming).toBe(claiming.length);
    const linked = [...ledger.outcomes, ...ledger.inconsistencyRows];
    expect(audit.derived).toBe(linked.filter(({ document }) => document === '').length);
  });

  it('divides them into audited rows and rows of cited pages', () => {
    const cited = audit.cited.reduce((sum, { rows }) => sum + rows, 0);
    const archived = audit.archived.reduce((sum, { rows }) => sum + rows, 0);
    expect(archived).toBe(summariseAudit(auditReport).rows);
    expect(archived + cited).toBe(audit.claiming);
    expect(audit.tables.reduce((sum, table) => sum + table.cited, 0)).toBe(cited);
    expect(audit.archived.map(({ document }) => document.sha256).every((hash) => hash.length === 64)).toBe(
      true,
    );
  });

  it('tells a table without a reader from one in which nothing agrees', () => {
    expect(audit.tables.find(({ table }) => table === 'mentions')?.read).toBeNull();
    expect(audit.tables.find(({ table }) => table === 'awards')?.agree).toBe(133);
    expect(audit.unreadable.map(({ row }) => row.id)).toEqual(['yb21-069', 'yb21-070']);
  });

  it('sees a row without its words', () => {
    const [first, ...rest] = ledger.awards;
    if (first === undefined) throw new RangeError('there are awards');
    const bad = describeAudit({ ...ledger, awards: [{ ...first, section: '' }, ...rest] }, auditReport);
    expect(bad.claiming - bad.traced).toBe(1);
  });

  it('refuses a report about other tables', () => {
    expect(() => describeAudit({ ...ledger, awards: ledger.awards.slice(1) }, auditReport)).toThrowError(
      'audit.json speaks of 133 rows of awards, there are 132',
    );
  });
});
