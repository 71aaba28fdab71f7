import type { NameForms } from './nameForms.ts';
import { fillTemplate, type Files } from './scaffold.ts';

const COLUMNS = ['id', 'label_zh', 'label_en', 'document', 'section', 'printed', 'start'];

/** Adds the table to the list in src/ledger/tables.ts. */
function listTable(list: string, { camel }: NameForms): string {
  const imports = [...list.matchAll(/^import .*$/gm)].map(([line]) => line);
  const line = `import { ${camel} } from './${camel}.ts';`;
  const last = imports.at(-1) ?? '';
  return list.replace(last, `${last}\n${line}`).replace(/,\n};/, `,\n  ${camel},\n};`);
}

/** Adds the table's line to data/README.md, after the last table. */
function describeTable(readme: string, { snake }: NameForms): string {
  const line = `| \`${snake}.csv\` | FILL IN what one row is | FILL IN how the rows were coded |`;
  return readme.replace(/(?=^\| `geo\/)/m, `${line}\n`);
}

export interface TableScaffold {
  added: Files;
  changed: Files;
}

/**
 * A dataset module, its CSV with a header, the two lists that name it, and a test that says what to fill in.
 *
 * @param project the files to change, as they are
 */
export function tableFiles(names: NameForms, project: { tables: string; readme: string }): TableScaffold {
  const path = `src/ledger/${names.camel}.ts`;
  return {
    added: {
      [path]: fillTemplate('table', { ...names }),
      [`data/${names.snake}.csv`]: `${COLUMNS.join(',')}\n`,
      [`tests/data/${names.camel}.test.ts`]: fillTemplate('tableTest', { ...names }),
    },
    changed: {
      'src/ledger/tables.ts': listTable(project.tables, names),
      'data/README.md': describeTable(project.readme, names),
    },
  };
}
