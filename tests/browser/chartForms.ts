import { readFileSync } from 'node:fs';

/** Rows of the first table after a heading of docs/accessibility.md, as cells. */
export function documentedTable(heading: string): string[][] {
  const text = readFileSync('docs/accessibility.md', 'utf8');
  const [, after] = text.split(`\n## ${heading}\n`);
  const lines =
    (after ?? '')
      .split('\n## ')[0]
      ?.split('\n')
      .filter((line) => line.startsWith('|')) ?? [];
  if (lines.length < 3) throw new Error(`docs/accessibility.md has no table under “${heading}”`);
  return lines
    .filter((_line, index) => index !== 1)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

/** Forms of charts, and the charts of each, as the document has them. */
export const chartForms: readonly { form: string; charts: readonly string[] }[] = documentedTable('Forms')
  .slice(1)
  .map(([form = '', charts = '']) => ({ form, charts: charts.split(', ') }));
