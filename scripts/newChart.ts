/** `npm run new:chart -- <id> [<analysis function>]`: the three files of a chart, and a failing test that says what to fill in. */
import { runScript } from './command/runScript.ts';
import { chartFiles } from './scaffolding/chartFiles.ts';
import { nameForms } from './scaffolding/nameForms.ts';
import { scaffold } from './scaffolding/scaffold.ts';

await runScript(async () => {
  const [id, analysis] = process.argv.slice(2);
  const names = nameForms(id, 'a chart');
  const files = chartFiles(names, analysis ?? `arrange${names.pascal}`);
  await scaffold('.', files);
  console.log(
    `${Object.keys(files).join('\n')}\n\nNext: npx vitest run --project unit tests/charts/${names.camel}.test.ts says what to fill in.`,
  );
  return true;
});
