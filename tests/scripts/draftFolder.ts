import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DRAFT_COLUMNS, PROPOSAL_COLUMNS } from '../../src/ledger/draft/draftTables.ts';
import type { Cells } from '../../src/ledger/draft/derivedCells.ts';
import { isDocumentedRow } from '../../src/ledger/provenance.ts';
import { loadTables, type Loaded } from '../../src/ledger/loadTables.ts';
import { tables } from '../../src/ledger/tables.ts';
import { writtenCsv } from '../ledger/writtenCsv.ts';

const BASE = 'tests/fixtures/base';

/** What the report says beyond the rows the small ledger has. */
const NEW = '产出增长7.5%，排名第2。游客2100人次。民间投资300万元，增长5%以上。游客2100人次。';
const AT = 200;

/** Where a phrase stands in the report, behind those of the rows the ledger has. */
const startOfPhrase = (printed: string): string => String(AT + NEW.indexOf(printed));

/** What the audit reads otherwise in the small ledger, by file. */
const MENDED: Readonly<Record<string, readonly [from: string, to: string]>> = {
  'tasks.csv': ['report,一(一),', 'report,一(一),1.'],
  'task_agencies.csv': [
    'task-1,1,farm-commission,lead,report,一(一),农业农村委',
    'task-1,1,farm-office,lead,report,一(一),农业局',
  ],
  'agencies.csv': ['\n', '\nfarm-office,农业局,Farm Office,district,government_department,,,\n'],
  'agency_names.csv': ['\n', '\nfarm-office-form-1,farm-office,农业局\n'],
};

/** A text in which the phrase of every row of a document stands where the row says. */
function textFor(document: string, ledger: Loaded<typeof tables>): string {
  const cells = Array.from({ length: AT }, () => '\n');
  for (const row of (Object.values(ledger) as object[][]).flat())
    if (isDocumentedRow(row) && row.document === document)
      [...row.printed].forEach((character, at) => (cells[(row.start ?? 0) + at] = character));
  return `${cells.join('')}${document === 'report' ? NEW : ''}\n`;
}

/** The small ledger with texts that are archived: a folder of tables, one of texts, one for a draft. */
export function draftFolder(): Readonly<Record<'data' | 'texts' | 'draft', string>> {
  const root = mkdtempSync(join(tmpdir(), 'accept-'));
  const [data, texts, draft] = [join(root, 'data'), join(root, 'texts'), join(root, 'draft')];
  cpSync(BASE, data, { recursive: true });
  mkdirSync(texts);
  mkdirSync(draft);
  const edit = (name: string, from: string, to: string): void => {
    const text = readFileSync(join(data, name), 'utf8');
    writeFileSync(join(data, name), text.replace(from, to));
  };
  for (const [name, [from, to]] of Object.entries(MENDED)) edit(name, from, to);
  const ledger = loadTables(tables, data);
  for (const { id, archive_file: file, sha256 } of ledger.documents) {
    if (file === '') continue;
    const text = textFor(id, ledger);
    writeFileSync(join(texts, file), text);
    edit('documents.csv', sha256, createHash('sha256').update(text).digest('hex'));
  }
  return { data, texts, draft };
}

const figure = (id: string, printed: string, cells: Cells): Cells => ({
  ...{
    id,
    place: '500101',
    period: '2022',
    kind: 'result',
    looked_up: 'whole',
    document: 'report',
    section: '二',
  },
  ...{ comparator: 'eq', printed, start: startOfPhrase(printed), accepted: 'yes' },
  ...cells,
});

/** A draft of four figures a person accepted, in no order. */
const FIGURES: Readonly<Record<string, Cells>> = Object.fromEntries(
  [
    figure('draft-002', '300万元', { indicator: 'new-001', basis: 'level', value: '300', unit: '万元' }),
    figure('draft-001', '增长7.5%', { indicator: 'output', basis: 'growth_rate', value: '7.5', unit: '%' }),
    figure('draft-003', '5%以上', {
      indicator: 'new-001',
      basis: 'growth_rate',
      value: '5',
      unit: '%',
      comparator: 'ge',
    }),
    figure('draft-004', '2100人次', { indicator: 'visitors', basis: 'level', value: '2100', unit: '人次' }),
  ].map((cells) => [cells.id ?? '', cells]),
);

const NAMED: Cells = {
  ...{ draft_id: 'new-001', id: 'private-investment', name_zh: '民间投资', name_en: 'Private investment' },
  ...{ unit: '万元', definition_zh: '民间主体的投资', definition_en: 'Investment by private parties' },
  ...{ direction: 'up', core: 'false', field: 'investment' },
};

export type Changes = Readonly<Record<string, Cells>>;

const csv = (columns: readonly string[], rows: readonly Cells[]): string =>
  writtenCsv([columns, ...rows.map((cells) => columns.map((column) => cells[column] ?? ''))]);

/** Files of a draft with cells changed by row; a row that is not there is added. */
export function draftFiles(changes: Changes = {}, proposals: Changes = { 'new-001': {} }) {
  const ids = new Set([...Object.keys(FIGURES), ...Object.keys(changes)]);
  const rows = [...ids].map((id) => ({ ...(FIGURES[id] ?? figure(id, '排名第2', {})), ...changes[id] }));
  const named = Object.entries(proposals).map(([draft_id, cells]) => ({ ...NAMED, draft_id, ...cells }));
  return {
    draft: { file: 'draft/draft.csv', text: csv(DRAFT_COLUMNS, rows) },
    proposals: { file: 'draft/indicators.csv', text: csv(PROPOSAL_COLUMNS, named) },
  };
}
