/** `npm run audit -- <folder with the documents> [--write]`: checks rows against the archived texts that are there, and says which are not. */
import { auditLedger, type LedgerAudit } from '../src/ledger/audit/auditLedger.ts';
import { loadLedger } from '../src/ledger/loadLedger.ts';
import { textsAtHand } from './audit/archivedTexts.ts';
import { auditJson } from './audit/auditJson.ts';
import { runScript } from './command/runScript.ts';
import { writeAtomically } from './command/tellFault.ts';

const REPORT = 'data/audit.json';

function print({ tables, misses, unreadable }: LedgerAudit): void {
  console.table(
    tables.map(({ table, rows, text, read, agree }) => ({
      table,
      rows,
      'text at offset': `${String(text)}/${String(rows)}`,
      'read anew': `${String(agree)}/${String(read)}`,
    })),
  );
  for (const { table, row, check, column, expected, found } of misses) {
    console.error(`MISS ${check}: ${table} ${row}, column ${column}: expected ${expected}; found ${found}`);
  }
  for (const { table, row, why } of unreadable) console.log(`not readable: ${table} ${row}: ${why}`);
}

await runScript(() => {
  const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
  if (folder === undefined)
    throw new Error('usage: npm run audit -- <folder with the archived documents> [--write]');
  const ledger = loadLedger();
  const { texts, missing } = textsAtHand(folder, ledger.documents);
  const audit = auditLedger(ledger, texts);
  print(audit);
  for (const { id, archive_file, url } of missing)
    console.log(
      `not checked: ${id}: ${archive_file} is not in ${folder}${url === '' ? '; no address of it is known' : `; its page is ${url}`}`,
    );
  const rows = audit.tables.reduce((sum, table) => sum + table.rows, 0);
  console.log(
    `${String(rows)} rows, ${String(audit.misses.length)} misses, ${String(audit.unreadable.length)} not readable`,
  );
  if (!process.argv.includes('--write')) return audit.misses.length === 0;
  if (missing.length > 0)
    throw new Error(
      `${REPORT} speaks of all archived texts, and ${String(missing.length)} are not in ${folder}.\n    Fix: name the folder that holds them all, or leave out --write.`,
    );
  if (audit.misses.length > 0) {
    console.error(`${REPORT} is left as it was.\n    Fix: correct the rows that miss, then audit again.`);
  } else {
    writeAtomically(REPORT, auditJson(audit));
    console.log(`${REPORT} written`);
  }
  return audit.misses.length === 0;
});
