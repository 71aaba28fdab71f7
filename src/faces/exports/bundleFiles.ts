/** What the archive of all data holds. A new file of the bundle is a line here. */
import { dataFolder, readDataBytes } from '../../ledger/read-fs.ts';
import { codebookTable, codesTable } from './codebookTable.ts';
import { codingText } from './codingText.ts';
import { type ExportTable, release } from './exportTable.ts';
import { zipSync, type ZipOptions } from 'fflate';
import { t } from '../../i18n/t.ts';
import type { Words } from '../../i18n/lang.ts';
import { tableCsv } from './tableCsv.ts';

export interface BundleFile {
  path: string;
  bytes: Uint8Array;
}

// ZIP stores local time without a zone: the first moment it knows, by the clock of whatever machine builds.
const firstMoment = (): Date => new Date(1980, 0, 1);
const UNIX = 3;
const READABLE = 0o100644 * 2 ** 16;

/**
 * @throws Error when two files have one path: a reader would get one of them
 * @returns the same bytes for the same files, in whatever order, zone or year
 */
export function zipFiles(files: readonly BundleFile[]): Uint8Array<ArrayBuffer> {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const twice = sorted.find(({ path }, index) => sorted[index + 1]?.path === path);
  if (twice !== undefined) throw new Error(`two files of the bundle are called ${twice.path}`);
  const attributes: ZipOptions = { mtime: firstMoment(), os: UNIX, attrs: READABLE, level: 9 };
  return new Uint8Array(
    zipSync(Object.fromEntries(sorted.map(({ path, bytes }) => [path, [bytes, attributes]]))),
  );
}

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

const readme = (tables: readonly ExportTable[], flat: readonly ExportTable[]): Words =>
  t(
    `表是 UTF-8 的 CSV，第一行是列名，空格表示没有值。每一列的意思和用法见 codebook.csv，代码的意思见 codes.csv，
怎样编码、怎样用见 CODING.md，有疑义的地方见 known_issues.csv。
编号是文本：读 places 的编号（如 500112）时别让软件变成数。
document、section、printed、start 四列说明一行出自哪份文件的哪几个字。
audit.json 是最近一次逐行核对；其中 tablesSha256 是各表表名与字节依下列次序相连的 SHA-256。
许可：CC BY 4.0（${release.licenceUrl}），请注明“${release.credit}”和行里所写的文件。

${listed(tables, 'zh')}

由它们做成的：
${listed(flat, 'zh')}`,
    `Tables are CSV in UTF-8, with column names in the first row; an empty cell is missing. codebook.csv says what each
column means and how to use it, codes.csv what each code means, CODING.md how rows were coded and how to reckon with them,
known_issues.csv what is doubtful. Ids are text: do not let software turn those of places (such as 500112) into numbers.
The columns document, section, printed and start say on which words of which document a row rests.
audit.json is the last row-by-row audit; its tablesSha256 is the SHA-256 of each table's name and bytes, joined in the
order below.
Licence: CC BY 4.0 (${release.licenceUrl}). Please credit “${release.credit}” and the document named in the row.

${listed(tables, 'en')}

Made from them:
${listed(flat, 'en')}`,
  );

/** The text a person meets first in the archive, in both languages. */
export function bundleReadme(tables: readonly ExportTable[], flat: readonly ExportTable[] = []): string {
  const { title, version } = release;
  const { zh, en } = readme(tables, flat);
  return `${title.zh} · ${title.en} ${version}\n\n${zh}\n\n\n${en}\n`;
}

const found = import.meta.glob<string>(['/LICENSE', '/CITATION.cff'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Files of the project's root that go along with the data, those of them that are there. */
function projectFiles(): BundleFile[] {
  return Object.entries(found).map(([path, text]) => ({
    path: path.slice(1),
    bytes: new TextEncoder().encode(text),
  }));
}

const textFile = (path: string, text: string): BundleFile => ({
  path,
  bytes: new TextEncoder().encode(text),
});

/**
 * Tables are the very bytes the audit hashed, not a new writing of them. They stand beside `datapackage.json` as they
 * do on the site, so that one description serves both.
 *
 * @param flat tables made from them, which have no file of their own
 * @param more files that other code makes, such as the Data Package
 */
export function bundleFiles(
  tables: readonly ExportTable[],
  flat: readonly ExportTable[] = [],
  more: readonly BundleFile[] = [],
  folder = dataFolder(),
): BundleFile[] {
  const all = [...tables, ...flat];
  return [
    ...tables.map(({ name }) => ({ path: `${name}.csv`, bytes: readDataBytes(`${name}.csv`, folder) })),
    textFile('codebook.csv', tableCsv(codebookTable(all))),
    ...flat.map((table) => textFile(`${table.name}.csv`, tableCsv(table))),
    textFile('codes.csv', tableCsv(codesTable(tables))),
    textFile('CODING.md', codingText()),
    textFile('README.txt', bundleReadme(tables, flat)),
    { path: 'audit.json', bytes: readDataBytes('audit.json', folder) },
    ...projectFiles(),
    ...more,
  ];
}
