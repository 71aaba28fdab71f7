import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeAudit, summariseAudit } from '../../src/analysis/describeAudit.ts';
import { auditLedger } from '../../src/ledger/audit/auditLedger.ts';
import { auditRow } from '../../src/ledger/audit/auditRow.ts';
import { locatePhrase } from '../../src/ledger/audit/locatePhrase.ts';
import type { AwardRow } from '../../src/ledger/awards.ts';
import { isDocumentedRow } from '../../src/ledger/provenance.ts';
import type { Ledger } from '../../src/ledger/loadLedger.ts';
import { auditReport, sources } from '../../src/ledger/sources.ts';
import { runs } from '../properties.ts';
import { award, category, place } from '../rows.ts';

const text = '农业组a区b区';
const row = { ...award('rural', 'a', 1), start: 3, printed: 'a区' };

describe('the audit of a row', () => {
  it('is silent where the row is right', () => {
    expect(auditRow('awards', row, text, { values: { place: 'a' } })).toEqual([]);
  });

  it.each([
    [
      { start: 4 },
      undefined,
      { check: 'text', expected: '“a区” at 4 (it stands at 3)', found: '“农业组a区b区”' },
    ],
    [
      { printed: 'x区' },
      undefined,
      { check: 'text', expected: expect.stringContaining('nowhere') as string },
    ],
    [
      {},
      { values: { place: 'b' } },
      { check: 'value', column: 'place', expected: 'b, as “a区” reads', found: 'a' },
    ],
  ])('names what is wrong with %j, and where it stands', (wrong, reading, miss) => {
    expect(auditRow('awards', { ...row, ...wrong }, text, reading)).toEqual([expect.objectContaining(miss)]);
  });

  it('is counted: rows, texts at their offset, readings that agree; rows of documents not at hand are left out', () => {
    const ledger = {
      ...{ documents: [], agencies: [], places: [place('a', 'central'), place('b', 'central')] },
      awardCategories: [{ ...category('rural', 1, 'rural'), printed: '农业', start: 0 }],
      awards: [row, { ...row, id: 'wrong-place', place: 'b' }, { ...row, id: 'wrong-start', start: 5 }],
    } as unknown as Ledger;
    const audit = auditLedger(ledger, new Map([['d', text]]));
    expect(audit.tables).toEqual([
      { table: 'awardCategories', rows: 1, text: 1, read: 0, agree: 0 },
      { table: 'awards', rows: 3, text: 2, read: 3, agree: 2 },
    ]);
    expect(audit.misses.map((miss) => `${miss.row} ${miss.check}`)).toEqual([
      'wrong-place value',
      'wrong-start text',
    ]);
    expect(auditLedger(ledger, new Map()).tables).toEqual([]);
    const table = { table: 't', rows: 10, text: 9, read: 5, agree: 4 };
    const sums = summariseAudit({ tablesSha256: '', tables: [table, table], unreadable: [] });
    expect(sums).toEqual({ rows: 20, text: 18, read: 10, agree: 8, unreadable: 0, checks: 30 });
  });
});

describe('the published audit', () => {
  const { ledger } = sources;
  const audit = describeAudit(ledger, auditReport);
  const sum = (rows: readonly { rows: number }[]) => rows.reduce((total, own) => total + own.rows, 0);

  it('finds full provenance in every row that claims a document, but for cited pages whose words were not kept', () => {
    const claiming = Object.values(ledger)
      .flatMap((table) => table as readonly object[])
      .filter((own) => isDocumentedRow(own) && own.document !== '');
    const quoting = claiming.filter((own) => 'printed' in own && own.printed !== '');
    expect([audit.traced, audit.claiming]).toEqual([quoting.length, claiming.length]);
    const linked = [...ledger.outcomes, ...ledger.inconsistencyRows];
    expect(audit.derived).toBe(linked.filter(({ document }) => document === '').length);
    const [first, ...rest] = ledger.awards;
    const bad = describeAudit(
      { ...ledger, awards: [{ ...(first as AwardRow), section: '' }, ...rest] },
      auditReport,
    );
    expect(audit.traced - bad.traced).toBe(1);
  });

  it('divides them into audited rows and rows of cited pages', () => {
    expect(sum(audit.archived)).toBe(summariseAudit(auditReport).rows);
    expect(sum(audit.archived) + sum(audit.cited)).toBe(audit.claiming);
    expect(audit.tables.reduce((total, table) => total + table.cited, 0)).toBe(sum(audit.cited));
    expect(audit.archived.every(({ document }) => document.sha256.length === 64)).toBe(true);
  });

  it('tells a table without a reader from one in which nothing agrees, and is about these tables', () => {
    expect(audit.tables.find(({ table }) => table === 'mentions')?.read).toBeNull();
    expect(audit.tables.find(({ table }) => table === 'awards')?.agree).toBe(ledger.awards.length);
    expect(audit.unreadable.map((own) => own.row.id)).toEqual(['yb21-069', 'yb21-070']);
    expect(() => describeAudit({ ...ledger, awards: ledger.awards.slice(1) }, auditReport)).toThrowError(
      'audit.json speaks of 133 rows of awards, there are 132',
    );
  });
});

describe('locatePhrase', () => {
  const whole = '第一段甲区\n第二段甲区和甲区\n第三段乙区\n';

  it.each([
    ['¶1', '甲区', 3],
    ['¶第三段', '乙区', whole.indexOf('乙区')],
    ['¶2#2', '甲区', whole.lastIndexOf('甲区')],
    ['¶', '乙区', whole.indexOf('乙区')],
  ])('%s finds %s at %i', (hint, phrase, start) => {
    expect(locatePhrase(whole, phrase, hint)).toEqual({ start });
  });

  const refused = (problem: string) => ({ problem: expect.stringContaining(problem) as string });

  it.each([
    ['1', '甲区', 'does not begin with ¶'],
    ['¶9', '甲区', 'there is no line 9: the text has 3'],
    ['¶第九段', '甲区', 'no line holds "第九段"'],
    ['¶1', '乙区', '"乙区" does not stand there, but in line 3'],
    ['¶1', '丙区', '"丙区" does not stand anywhere in the text'],
    ['¶2', '甲区', 'stands there 2 times (at 9, 12): add #1 to #2'],
    ['¶2#3', '甲区', 'stands there 2 times'],
    ['¶1', '', 'no phrase is printed'],
  ])('%s for %s is refused: %s', (hint, phrase, problem) => {
    expect(locatePhrase(whole, phrase, hint)).toEqual(refused(problem));
  });

  // Few letters, so that phrases repeat and overlap; some take two code units, some mean something in a hint.
  const word = (minLength: number, maxLength: number) =>
    fc.string({ unit: fc.constantFrom(...'甲区2#¶ ', '😀', '𠮷'), minLength, maxLength });
  const found = (starts: readonly number[]) =>
    starts.length === 1 ? { start: starts[0] } : refused(' stands there ');

  it('finds a phrase where it was put, or counts the places', () => {
    const lines = fc.array(word(0, 12), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(lines, word(1, 3), fc.nat(5), fc.nat(12), (before, phrase, line, at) => {
        const own = line % before.length;
        const old = before[own] ?? '';
        const put = before.with(own, `${old.slice(0, at)}${phrase}${old.slice(at)}`);
        const all = put.join('\n');
        const starts = [...Array(all.length).keys()].filter((start) => all.startsWith(phrase, start));
        const ownStart = put.slice(0, own).join('\n').length + Math.min(own, 1);
        const ownEnd = ownStart + (put[own] ?? '').length;
        expect(locatePhrase(all, phrase, '¶')).toEqual(found(starts));
        expect(locatePhrase(all, phrase, `¶${String(own + 1)}`)).toEqual(
          found(starts.filter((start) => start >= ownStart && start < ownEnd)),
        );
        for (const [index, start] of starts.entries())
          expect(locatePhrase(all, phrase, `¶#${String(index + 1)}`)).toEqual({ start });
        expect(locatePhrase(all, phrase, `¶#${String(starts.length + 1)}`)).toEqual(
          refused(' stands there '),
        );
      }),
      runs(300),
    );
  });

  it('leads to the phrase or says why not, whatever the hint', () => {
    fc.assert(
      fc.property(word(0, 20), word(0, 2), word(0, 4), (all, phrase, hint) => {
        const located = locatePhrase(all, phrase, `¶${hint}`);
        if ('start' in located) expect(all.startsWith(phrase, located.start)).toBe(phrase !== '');
        else expect(located.problem).toMatch(/\S/);
      }),
      runs(1_000),
    );
  });
});
