import { fillTemplate } from './fillTemplate.ts';
import type { NameForms } from './nameForms.ts';
import type { Files } from './scaffold.ts';

/** The folder of a chart and a test that says what to fill in. */
export function chartFiles(names: NameForms): Files {
  const folder = `src/charts/${names.kebab}`;
  return {
    [`${folder}/chart.ts`]: fillTemplate('chart', { ...names }),
    [`${folder}/numbers.ts`]: fillTemplate('chartNumbers', { ...names }),
    [`${folder}/draw.ts`]: fillTemplate('chartDraw', { ...names }),
    [`tests/charts/${names.kebab}.test.ts`]: fillTemplate('chartTest', { ...names }),
  };
}
