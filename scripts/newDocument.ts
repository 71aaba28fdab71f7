/**
 * `npm run new:document -- <id> --file <archived text> --kind <kind> --period <year>`: its row in data/documents.csv, and a
 * failing test that says what to fill in.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { documents } from '../src/datasets/documents.ts';
import { parseTable } from '../src/datasets/parseTable.ts';
import { runScript } from './command/runScript.ts';
import { documentFiles } from './scaffolding/documentFiles.ts';
import { nameForms } from './scaffolding/nameForms.ts';
import { scaffold } from './scaffolding/scaffold.ts';

const USAGE =
  'usage: npm run new:document -- <id> --file <archived text> --kind <commendation, rules, decomposition, work_report or statistics> --period <year or span>';

await runScript(async () => {
  const text = { type: 'string' } as const;
  const { positionals, values } = parseArgs({
    options: { file: text, kind: text, period: text },
    allowPositionals: true,
  });
  const { file, kind, period } = values;
  if (file === undefined || kind === undefined || period === undefined) throw new Error(USAGE);
  const names = nameForms(positionals[0], 'a document');
  const { added, changed } = documentFiles(
    { names, file: basename(file), bytes: readFileSync(file), kind, period },
    readFileSync('data/documents.csv', 'utf8'),
  );
  parseTable(changed['data/documents.csv'] ?? '', documents); // refuses a kind there is not before anything is written
  await scaffold('.', added, changed);
  console.log(
    `data/documents.csv: a row for ${names.kebab}, as a reprint (column medium)\n\nNext: npx vitest run --project unit tests/data/${names.camel}.test.ts says what to fill in.`,
  );
  return true;
});
