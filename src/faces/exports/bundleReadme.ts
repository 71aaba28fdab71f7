import { t } from '../../i18n/t.ts';
import type { ExportTable } from './exportTable.ts';
import { release } from './release.ts';

const listed = (tables: readonly ExportTable[], lang: 'zh' | 'en'): string =>
  tables
    .map(
      ({ name, rowIs, rows }) =>
        t(
          `  ${name}.csv　${String(rows.length)}行，一行是${rowIs.zh}`,
          `  ${name}.csv: ${String(rows.length)} rows, each ${rowIs.en}`,
        )[lang],
    )
    .join('\n');

/** The text a person meets first in the archive, in both languages. */
export function bundleReadme(tables: readonly ExportTable[]): string {
  const { title, version, licenceUrl, credit } = release;
  return `${title.zh} · ${title.en} ${version}

表是 UTF-8 的 CSV，第一行是列名，空格表示没有值。每一列的意思和用法见 codebook.csv，代码的意思见 codes.csv。
编号是文本：读 places 的编号（如 500112）时别让软件变成数。
document、section、printed、start 四列说明一行出自哪份文件的哪几个字。
audit.json 是最近一次逐行核对；其中 tablesSha256 是各表表名与字节依下列次序相连的 SHA-256。
许可：CC BY 4.0（${licenceUrl}），请注明“${credit}”和行里所写的文件。

${listed(tables, 'zh')}


Tables are CSV in UTF-8, with column names in the first row; an empty cell is missing. codebook.csv says what each
column means and how to use it, codes.csv what each code means. Ids are text: do not let software turn those of places (such as 500112) into numbers.
The columns document, section, printed and start say on which words of which document a row rests.
audit.json is the last row-by-row audit; its tablesSha256 is the SHA-256 of each table's name and bytes, joined in the
order below.
Licence: CC BY 4.0 (${licenceUrl}). Please credit “${credit}” and the document named in the row.

${listed(tables, 'en')}
`;
}
