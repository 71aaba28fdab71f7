/** `npm run new:chart -- <id>`: the folder of a chart, and a failing test that says what to fill in. */
import { runScript } from './command/runScript.ts';
import { chartFiles } from './scaffolding/chartFiles.ts';
import { nameForms } from './scaffolding/nameForms.ts';
import { scaffold } from './scaffolding/scaffold.ts';

await runScript(async () => {
  const names = nameForms(process.argv[2], 'a chart');
  const files = chartFiles(names);
  await scaffold('.', files);
  console.log(
    `${Object.keys(files).join('\n')}\n\nNext: npx vitest run --project unit tests/charts/${names.kebab}.test.ts says what to fill in.`,
  );
  return true;
});
