import type { Cell, ChartTable } from '../../charts/kit/defineChart.ts';
import { escapeXml } from '../../format/escapeXml.ts';

type Address = (path: string) => string;

function content({ text, path, lang }: Cell, address: Address): string {
  const spoken = lang === undefined ? '' : ` lang="${lang}"`;
  if (path !== undefined) return `<a href="${escapeXml(address(path))}"${spoken}>${escapeXml(text)}</a>`;
  return lang === undefined ? escapeXml(text) : `<span${spoken}>${escapeXml(text)}</span>`;
}

/** The chart's table as markup; the first cell of a row names it. */
export function embedTable({ columns, rows }: ChartTable, caption: string, address: Address): string {
  const shown = <Item>(list: readonly Item[]): Item[] =>
    list.filter((_item, index) => columns[index]?.pageOnly !== true);
  const heads = shown(columns);
  const align = (index: number): string => (heads[index]?.numeric === true ? ' class="r"' : '');
  const head = heads.map(({ label }, index) => `<th scope="col"${align(index)}>${escapeXml(label)}</th>`);
  const body = rows.map(({ cells }) => {
    const row = shown(cells).map((cell, index) =>
      index === 0
        ? `<th scope="row"${align(index)}>${content(cell, address)}</th>`
        : `<td${align(index)}>${content(cell, address)}</td>`,
    );
    return `<tr>${row.join('')}</tr>`;
  });
  return `<table><caption>${escapeXml(caption)}</caption><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}
