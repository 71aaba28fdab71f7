import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { acceptDraft, type Handed } from '../../scripts/draft/acceptDraft.ts';
import { checkAccepted } from '../../scripts/draft/checkAccepted.ts';
import { readBefore } from '../../scripts/draft/readBefore.ts';
import { numberRows, prefixFor } from '../../scripts/draft/rowIds.ts';
import { DataError } from '../../src/ledger/errors.ts';
import { draftFiles, draftFolder, type Changes } from './draftFolder.ts';

const { data, texts } = draftFolder();
afterAll(() => {
  rmSync(dirname(data), { recursive: true });
});
const [audited, unaudited] = [readBefore(data, texts), readBefore(data)];

interface Trial {
  draft?: Changes;
  proposals?: Changes;
  given?: Partial<Handed>;
  before?: typeof audited;
}

function accept({ draft, proposals, given, before = audited }: Trial = {}) {
  const accepted = acceptDraft(
    { ...draftFiles(draft, proposals), prefix: 'rp22', partly: false, ...given },
    before,
  );
  return { ...accepted, ...checkAccepted(accepted, before) };
}

/** What is refused, as a person reads it. */
function refused(trial: Trial): string {
  try {
    accept(trial);
  } catch (error) {
    if (error instanceof DataError) return `${error.message}\n`;
    throw error;
  }
  return 'nothing was refused';
}

/** Lines a table gets at its end; what it had must stand before them, byte by byte. */
function linesAdded(changed: Readonly<Record<string, string>>, name: string): string[] {
  const [now = '', before] = [changed[name], readFileSync(join(data, name), 'utf8')];
  expect(now.startsWith(before)).toBe(true);
  return now.slice(before.length).trimEnd().split('\n');
}

describe('an accepted draft', () => {
  it('is rows in document order with ids, what follows from other cells, and the new indicator', () => {
    const { changed, audit, there, undecided } = accept();
    expect(linesAdded(changed, 'observations.csv')).toEqual([
      'rp22-001,500101,,output,,,2022,2022-01-01,2022-12-31,,,,result,growth_rate,7.5,%,7.5,eq,,,,,exact,whole,,,,,report,二,增长7.5%,202,,',
      'rp22-002,500101,,visitors,,,2022,2022-01-01,2022-12-31,,,,result,level,2100,人次,2100,eq,,,,,exact,whole,,,,,report,二,2100人次,216,,',
      'rp22-003,500101,,private-investment,,,2022,2022-01-01,2022-12-31,,,,result,level,300,万元,3000000,eq,,,,,exact,whole,,,,,report,二,300万元,227,,',
      'rp22-004,500101,,private-investment,,,2022,2022-01-01,2022-12-31,,,,result,growth_rate,5,%,5,ge,,,,,threshold,whole,,,,,report,二,5%以上,235,,',
    ]);
    expect(linesAdded(changed, 'indicators.csv')).toEqual([
      'private-investment,民间投资,Private investment,万元,民间主体的投资,Investment by private parties,up,false,,investment',
    ]);
    expect([audit?.misses, there, undecided]).toEqual([[], 0, []]);
    const report = JSON.parse(changed['audit.json'] ?? '') as { tables: { table: string; rows: number }[] };
    expect(report.tables).toContainEqual({ table: 'observations', rows: 11, text: 11, read: 11, agree: 11 });
  });

  it('is not audited where no texts are at hand', () => {
    const { changed, audit } = accept({ before: unaudited });
    expect([Object.keys(changed), audit]).toEqual([['indicators.csv', 'observations.csv'], undefined]);
  });

  it('leaves what was refused, and what is not decided where it may wait', () => {
    const draft = { 'draft-001': { accepted: 'no' }, 'draft-002': { accepted: '' } };
    const { rows, undecided } = accept({ draft, given: { partly: true } });
    expect(rows.map(({ line, cells }) => [line.key, cells.id])).toEqual([
      ['draft-004', 'rp22-001'],
      ['draft-003', 'rp22-002'],
    ]);
    expect(undecided.map(({ key }) => key)).toEqual(['draft-002']);
    expect(refused({ draft })).toContain('1 of 4 have neither (draft-002)');
  });

  it('follows a hint to its place', () => {
    const draft = { 'draft-001': { start: '¶产出' }, 'draft-004': { start: '¶游客#2' } };
    expect(accept({ draft }).rows.map(({ line, cells }) => [line.key, cells.start])).toEqual([
      ['draft-001', '202'],
      ['draft-002', '227'],
      ['draft-003', '235'],
      ['draft-004', '242'],
    ]);
    expect(refused({ draft, before: unaudited })).toContain('add --texts');
  });

  it('links proposals to indicators there are, and two proposals to one', () => {
    const draft = { 'draft-003': { indicator: 'new-002' }, 'draft-004': { indicator: 'new-003' } };
    const proposals = {
      'new-001': { name_en: '', field: '' },
      'new-002': { name_zh: '民间投资额' },
      'new-003': { id: 'visitors', name_en: '' },
      'new-004': { id: '', name_en: '' }, // nobody uses it
    };
    const { rows, changed } = accept({ draft, proposals });
    expect(rows.map(({ cells }) => cells.indicator)).toEqual([
      'output',
      'visitors',
      'private-investment',
      'private-investment',
    ]);
    expect(linesAdded(changed, 'indicators.csv')).toHaveLength(1);
    expect(changed['indicators.csv']).toContain('private-investment,民间投资额,');
  });

  it('may tell a figure again: restates names the row of the draft', () => {
    const again = { indicator: 'visitors', basis: 'level', value: '2100', unit: '人次', printed: '2100人次' };
    const draft = { 'draft-005': { ...again, start: '¶#2', restates: 'draft-004' } };
    const { rows } = accept({ draft });
    expect(rows.at(-1)?.cells).toMatchObject({ id: 'rp22-005', restates: 'rp22-002' });
  });

  it('takes a document for rows that name none', () => {
    const draft = { 'draft-001': { document: '' } };
    expect(accept({ draft, given: { document: 'report' } }).rows[0]?.cells.document).toBe('report');
  });
});

describe('a draft accepted again', () => {
  const folder = draftFolder();
  afterAll(() => {
    rmSync(dirname(folder.data), { recursive: true });
  });
  for (const [name, text] of Object.entries(accept().changed)) writeFileSync(join(folder.data, name), text);
  const before = readBefore(folder.data, folder.texts);

  it('adds what is new and goes on with the numbers', () => {
    const draft = {
      'draft-005': {
        indicator: 'output',
        basis: 'rank',
        rank_of: 'growth_rate',
        rank_scope: '全市',
        value: '2',
        unit: '位',
      },
    };
    const { rows, there, indicators } = accept({ draft, before });
    expect([rows.map(({ cells }) => cells.id), there, indicators]).toEqual([['rp22-005'], 4, []]);
  });

  it('is refused where a row says otherwise than the one that is there', () => {
    expect(refused({ draft: { 'draft-001': { vintage: 'preliminary' } }, before })).toMatchInlineSnapshot(`
      "draft/draft.csv: 1 problem
        row 2, key "draft-001", column "vintage": found "preliminary", expected “”, as rp22-001 in data/observations.csv states this figure already.
          Fix: write no in accepted, and correct that row where it is wrong.
      "
    `);
  });

  it('is refused where another phrase tells the same figure', () => {
    const draft = { 'draft-004': { start: '¶#2' } };
    expect(refused({ draft, before })).toMatchInlineSnapshot(`
      "draft/draft.csv: 1 problem
        row 4, key "draft-004", column "place + body + indicator + breakdown + scope + period + reference_period + kind …": found "500101, , visitors, , , 2022, , result, level, , , ", expected a value no other row has (row 10, rp22-002, of data/observations.csv has it).
          Fix: write no in accepted where the figure is told once, its id in restates where it is told again; otherwise correct the cells that tell the two apart.
      "
    `);
  });
});

describe('a draft with something wrong', () => {
  it('is refused with everything that is wrong, row by row, in the words of its files', async () => {
    const draft: Changes = {
      'draft-001': { start: '203', unit: '成' },
      'draft-002': { body: 'no-park', breakdown: 'by-day' },
      'draft-003': { value: '6', indicator: 'new-002' },
      'draft-004': { place: '500199', period: '2022-01/2023-06' },
      'draft-005': { accepted: 'ja' },
      'draft-006': { accepted: '' },
      'draft-007': { indicator: 'output', basis: 'growth', value: '1,5', unit: '%', start: '' },
      'draft-008': { indicator: 'new-003', basis: 'rank', value: '2', unit: '位', start: '¶游客' },
    };
    const proposals: Changes = {
      'new-001': { id: '', name_en: '' },
      'new-002': { id: 'second', name_zh: '产出', field: 'trade' },
    };
    const message = refused({ draft, proposals, given: { prefix: '' } });
    await expect(message).toMatchFileSnapshot('../snapshots/draft/refused.txt');
  });

  it('is audited in the rows that are right', () => {
    const draft = { 'draft-001': { value: '7.6' }, 'draft-003': { unit: '成' } };
    expect(refused({ draft })).toMatchInlineSnapshot(`
      "draft/draft.csv: 2 problems
        row 2, key "draft-001", column "value": found "7.6", expected 7.5, as “增长7.5%” reads.
          Fix: correct it, or the printed phrase, or both.
        row 3, key "draft-003", column "unit": found "成", expected the printed of a row of data/units.csv.
          Fix: correct the cell, or add the row to data/units.csv.
      "
    `);
  });

  it.each([
    ['of two documents', { 'draft-001': { document: 'rules' } }, 'row 2, key "draft-001", column "document"'],
    ['of a document that is not registered', all({ document: 'nowhere' }), 'npm run new:document'],
    ['of a document that is not archived', all({ document: 'yearbook' }), 'whose text is archived'],
    ['of no document', all({ document: '' }), 'add --document <id>'],
    ['with no row accepted', all({ accepted: 'no' }), 'yes in one row at least'],
    ['with a row of another shape', { 'draft-001': { printed: '增长\n7.5%' } }, 'no line breaks'],
  ])('is refused: one %s', (_, draft, said) => {
    expect(refused({ draft })).toContain(said);
  });

  it.each([
    ['a byte order mark', (text: string) => `\uFEFF${text}`, 'without a byte order mark'],
    [
      'another header',
      (text: string) => text.replace('confidence', 'trust'),
      'lacks confidence; has besides trust',
    ],
    [
      'a row cut short',
      (text: string) => text.replace('draft-001,500101,', 'draft-001,'),
      'cells, one per column',
    ],
    ['an id twice', (text: string) => text.replace('draft-004', 'draft-001'), '(row 2 has it)'],
  ])('is refused as a file: %s', (_, spoil, said) => {
    const { draft } = draftFiles();
    const message = refused({ given: { draft: { ...draft, text: spoil(draft.text) } } });
    expect(message).toMatch(/^draft\/draft\.csv: 1 problem/);
    expect(message).toContain(said);
  });

  function all(cells: Changes[string]): Changes {
    return Object.fromEntries([1, 2, 3, 4].map((n) => [`draft-00${String(n)}`, cells]));
  }
});

describe('ids of new rows', () => {
  const rows = [
    { id: 'na24-098', document: 'nanan' },
    { id: 'ctx-01', document: 'nanan' },
    { id: 'ctx-07', document: 'yubei' },
    { id: 'yb21-1001', document: 'yubei' },
  ];

  it('go on with the beginning and the numbers that are the document’s alone', () => {
    expect([prefixFor('nanan', rows), prefixFor('other', rows, 'ot25')]).toEqual([
      { prefix: 'na24' },
      { prefix: 'ot25' },
    ]);
    const next = numberRows('na24', rows);
    expect([next(), next(), next()]).toEqual(['na24-099', 'na24-100', 'na24-101']);
    expect([numberRows('yb21', rows)(), numberRows('ot25', rows)()]).toEqual(['yb21-1002', 'ot25-001']);
  });

  it.each([
    ['nanan', 'na25', 'na24, which its rows'],
    ['other', 'na24', 'rows of nanan have it'],
    ['other', 'ctx', 'rows of yubei have it'],
    ['other', '', 'rows of other have no beginning'],
    ['other', 'Ot 25', 'rows of other have no beginning'],
  ])('of %s never begin with "%s"', (document, asked, said) => {
    expect(prefixFor(document, rows, asked)).toMatchObject({
      expected: expect.stringContaining(said) as string,
    });
  });
});
