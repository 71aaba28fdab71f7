/** `npm run new:chart -- <id>`: the folder of a chart, and a failing test that says what to fill in. */
import { runScript } from './command/runScript.ts';
import { nameForms } from './scaffolding/nameForms.ts';
import { fillTemplate, scaffold } from './scaffolding/scaffold.ts';

await runScript(async () => {
  const names = nameForms(process.argv[2], 'a chart');
  const test = `tests/charts/${names.kebab}.test.ts`;
  const templates = {
    [`src/charts/${names.kebab}/chart.ts`]: 'chart',
    [`src/charts/${names.kebab}/numbers.ts`]: 'chartNumbers',
    [`src/charts/${names.kebab}/draw.ts`]: 'chartDraw',
    [test]: 'chartTest',
  };
  const files = Object.entries(templates).map(([path, template]) => [
    path,
    fillTemplate(template, { ...names }),
  ]);
  await scaffold('.', Object.fromEntries(files) as Record<string, string>);
  console.log(
    `${Object.keys(templates).join('\n')}\n\nNext: npx vitest run --project unit ${test} says what to fill in.`,
  );
  return true;
});
