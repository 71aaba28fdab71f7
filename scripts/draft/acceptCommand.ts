/** `npm run draft -- --accept <draft.csv>`: puts what a person accepted of a draft into `data/`, all of it or nothing. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { decodeData, dataFolder } from '../../src/ledger/read-fs.ts';
import { DataError } from '../../src/ledger/errors.ts';
import type { Ledger } from '../../src/ledger/loadLedger.ts';
import { writeAtomically } from '../command/tellFault.ts';
import { acceptDraft, type Accepted } from './acceptDraft.ts';
import { checkAccepted, type Checked } from './checkAccepted.ts';
import { readBefore } from './readBefore.ts';

export const ACCEPT_USAGE =
  'npm run draft -- --accept <draft.csv> [--texts <folder with the archived texts>] [--prefix <of its ids, such as cq25>] [--document <id>] [--partly]';

function textOf(file: string): { file: string; text: string } {
  try {
    return { file, text: decodeData(file, readFileSync(file)) };
  } catch (error) {
    if (error instanceof DataError) throw error;
    const why = error instanceof Error ? error.message : String(error);
    const fix = 'name the draft.csv that npm run draft wrote, with its indicators.csv beside it';
    throw new DataError([{ file, expected: `a readable file (${why})`, fix }]);
  }
}

function tellDone({ rows, indicators, there }: Accepted, { audit }: Checked): void {
  const ids = rows.map(({ cells }) => cells.id ?? '');
  const span = [ids[0], ids.at(-1)].join(' to ');
  console.log(
    `data/observations.csv: ${String(rows.length)} rows added${ids.length > 0 ? ` (${span})` : ''}`,
  );
  if (there > 0) console.log(`${String(there)} accepted rows were there already, as they are`);
  console.log(`data/indicators.csv: ${String(indicators.length)} rows added`);
  if (audit === undefined) return;
  const audited = audit.tables.reduce((sum, table) => sum + table.rows, 0);
  console.log(`data/audit.json: ${String(audited)} rows audited, no misses`);
  for (const { row, why } of audit.unreadable)
    if (ids.includes(row)) console.log(`not readable: ${row}: ${why}`);
}

/** What a person still has to do, in the order of CONTRIBUTING.md. */
function tellMissing({ document, undecided }: Accepted, ledger: Ledger, { audit }: Checked): void {
  const missing = [
    ...(undecided.length === 0
      ? []
      : [`${String(undecided.length)} rows of the draft to decide (accepted is empty)`]),
    ...(audit === undefined ? ['the audit, which was not run: npm run audit -- <folder> --write'] : []),
    ...(ledger.agreement.some((row) => row.document === document && row.table_name === 'observations')
      ? []
      : [`the second coding: data/agreement.csv has no row for observations of ${document}`]),
    'npm run test:unit, then npm run release',
  ];
  console.log(`Still missing:\n${missing.map((what) => `  ${what}`).join('\n')}`);
}

export function acceptCommand(): boolean {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    options: { accept: text, texts: text, prefix: text, document: text, partly: { type: 'boolean' } },
  });
  const { accept, prefix, document, partly = false } = values;
  if (accept === undefined) throw new Error(`usage: ${ACCEPT_USAGE}`);
  const before = readBefore(dataFolder(), values.texts);
  const [draft, proposals] = [textOf(accept), textOf(join(dirname(accept), 'indicators.csv'))];
  const accepted = acceptDraft({ draft, proposals, prefix, document, partly }, before);
  const checked = checkAccepted(accepted, before);
  for (const [name, content] of Object.entries(checked.changed))
    writeAtomically(join(before.folder, name), content);
  tellDone(accepted, checked);
  tellMissing(accepted, before.ledger, checked);
  return true;
}
