import { fillTemplate } from './fillTemplate.ts';
import type { NameForms } from './nameForms.ts';
import type { Files } from './scaffold.ts';

/** The three files of a chart and a test that says what to fill in. `analysis` names the function that gives its rows. */
export function chartFiles(names: NameForms, analysis: string): Files {
  const values = { ...names, analysis };
  return {
    [`src/analysis/${analysis}.ts`]: fillTemplate('analysis', values),
    [`src/charts/${names.camel}.ts`]: fillTemplate('chart', values),
    [`src/catalog/entries/${names.camel}Entry.ts`]: fillTemplate('chartEntry', values),
    [`tests/charts/${names.camel}.test.ts`]: fillTemplate('chartTest', values),
  };
}
