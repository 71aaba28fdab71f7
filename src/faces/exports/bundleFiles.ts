/** What the archive of all data holds. A new file of the bundle is a line here. */
import { dataFolder, readDataBytes } from '../../ledger/read-fs.ts';
import { bundleReadme } from './bundleReadme.ts';
import { codebookTable } from './codebookTable.ts';
import { codesTable } from './codesTable.ts';
import type { ExportTable } from './exportTable.ts';
import { projectFiles } from './projectFiles.ts';
import { tableCsv } from './tableCsv.ts';
import type { BundleFile } from './zipFiles.ts';

const textFile = (path: string, text: string): BundleFile => ({
  path,
  bytes: new TextEncoder().encode(text),
});

/**
 * Tables are the very bytes the audit hashed, not a new writing of them. They stand beside `datapackage.json` as they
 * do on the site, so that one description serves both.
 *
 * @param more files that other code makes, such as the Data Package
 */
export function bundleFiles(
  tables: readonly ExportTable[],
  more: readonly BundleFile[] = [],
  folder = dataFolder(),
): BundleFile[] {
  return [
    ...tables.map(({ name }) => ({ path: `${name}.csv`, bytes: readDataBytes(`${name}.csv`, folder) })),
    textFile('codebook.csv', tableCsv(codebookTable(tables))),
    textFile('codes.csv', tableCsv(codesTable(tables))),
    textFile('README.txt', bundleReadme(tables)),
    { path: 'audit.json', bytes: readDataBytes('audit.json', folder) },
    ...projectFiles(),
    ...more,
  ];
}
