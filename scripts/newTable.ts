/** `npm run new:table -- <name>`: a table's module, CSV and lines in the lists, and a failing test that says what to fill in. */
import { readFileSync } from 'node:fs';
import { runScript } from './command/runScript.ts';
import { nameForms } from './scaffolding/nameForms.ts';
import { scaffold } from './scaffolding/scaffold.ts';
import { tableFiles } from './scaffolding/tableFiles.ts';

await runScript(async () => {
  const names = nameForms(process.argv[2], 'a table');
  const project = {
    tables: readFileSync('src/ledger/tables.ts', 'utf8'),
    readme: readFileSync('data/README.md', 'utf8'),
  };
  const { added, changed } = tableFiles(names, project);
  await scaffold('.', added, changed);
  console.log(
    `${[...Object.keys(added), ...Object.keys(changed)].join('\n')}\n\nNext: npx vitest run --project unit tests/data/${names.camel}.test.ts says what to fill in.`,
  );
  return true;
});
