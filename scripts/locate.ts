/**
 * `npm run locate -- <folder with the documents> <table>`: fills `start` from `printed` and a hint of the paragraph
 * (see src/ledger/audit/locatePhrase.ts), so that a new row needs no counting.
 */
import { documents } from '../src/ledger/documents.ts';
import { parseTable } from '../src/ledger/parseTable.ts';
import { readDataText } from '../src/ledger/read-fs.ts';
import { tables } from '../src/ledger/tables.ts';
import { archivedTexts } from './audit/archivedTexts.ts';
import { fillStarts } from './audit/fillStarts.ts';
import { runScript } from './command/runScript.ts';
import { writeAtomically } from './command/tellFault.ts';

await runScript(() => {
  const [folder, table] = process.argv.slice(2);
  if (folder === undefined || table === undefined) {
    throw new Error('usage: npm run locate -- <folder with the archived documents> <table, such as awards>');
  }
  const names = Object.values(tables).map(({ name }) => name);
  if (!names.includes(table)) {
    throw new Error(
      `found "${table}" for the table, expected one of ${names.join(', ')}.\n    Fix: correct the name.`,
    );
  }
  const texts = archivedTexts(folder, parseTable(readDataText('documents.csv'), documents));
  const { csv, filled } = fillStarts(`data/${table}.csv`, readDataText(`${table}.csv`), texts);
  writeAtomically(`data/${table}.csv`, csv);
  console.log(`data/${table}.csv: ${String(filled)} offsets filled`);
  return true;
});
