/**
 * `npm run new:document -- <id> --file <archived text> --kind <kind> --grade <source grade> --period <year>`: its row in
 * data/documents.csv, and a failing test that says what to fill in.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { columnMeta } from '../src/ledger/column.ts';
import { documents } from '../src/ledger/documents.ts';
import { parseTable } from '../src/ledger/parseTable.ts';
import { runScript } from './command/runScript.ts';
import { documentFiles } from './scaffolding/documentFiles.ts';
import { nameForms } from './scaffolding/nameForms.ts';
import { scaffold } from './scaffolding/scaffold.ts';

const { document_kind: kinds, source_grade: grades } = documents.row.shape;
const wordsOf = (column: typeof kinds | typeof grades): string =>
  columnMeta(column).allowed?.join(', ') ?? '';
const USAGE = `usage: npm run new:document -- <id> --file <archived text> --kind <${wordsOf(kinds)}> --grade <${wordsOf(grades)}> --period <year or span>`;

await runScript(async () => {
  const text = { type: 'string' } as const;
  const { positionals, values } = parseArgs({
    options: { file: text, kind: text, grade: text, period: text },
    allowPositionals: true,
  });
  const { file, kind, grade, period } = values;
  if (file === undefined || kind === undefined || grade === undefined || period === undefined)
    throw new Error(USAGE);
  const names = nameForms(positionals[0], 'a document');
  const { added, changed } = documentFiles(
    { names, file: basename(file), bytes: readFileSync(file), kind, grade, period },
    readFileSync('data/documents.csv', 'utf8'),
  );
  parseTable(changed['data/documents.csv'] ?? '', documents); // refuses a kind or grade there is not before anything is written
  await scaffold('.', added, changed);
  console.log(
    `data/documents.csv: a row for ${names.kebab}, as a reprint (column medium)\n\nNext: npx vitest run --project unit tests/data/${names.camel}.test.ts says what to fill in.`,
  );
  return true;
});
