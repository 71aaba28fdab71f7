import type { DescribedCatalogue } from './describeDatasets.ts';
import { fileUrl, pageUrl } from './siteContext.ts';

const MANIFESTS: Readonly<Record<keyof DescribedCatalogue['manifests'], string>> = {
  dataPackage: 'Data Package v2: every table, column, key, licence, size and hash',
  dcat: 'DCAT 3 catalogue as JSON-LD',
};

const PAGES: readonly (readonly [path: string, what: string])[] = [
  ['/methods/', 'How documents were coded, what is our judgement, how it is checked'],
  ['/documents/', 'The documents; every row drawn from each, in document order, with the printed words'],
  ['/charts/', 'Charts, each with its finding, table and downloads'],
  ['/stories/', 'Stories; every figure in them is computed from the tables'],
  ['/places/', 'Districts, counties and development zones'],
  ['/indicators/', 'Indicators with every figure stated of them'],
  ['/agencies/', 'Government bodies and the tasks they were given'],
];

/** llms.txt: what this is and where the data and their documentation are, in the plain form language models are given. */
export function llmsText(
  { title, description, publisher, licence, version, date, manifests, tables }: DescribedCatalogue,
  site: { origin: string; base: string },
): string {
  return [
    `# ${publisher.name.zh} · ${publisher.name.en}`,
    '',
    `> ${description.en}`,
    '',
    `> ${description.zh}`,
    '',
    `${title.en}, version ${version} of ${date}, ${licence.title} (${licence.url}). Credit “${publisher.name.en}” and the document named in the row. Every row that states something of a document carries \`document\`, \`section\`, \`printed\` (the exact characters; empty for cited pages whose words were not kept) and, where the text is archived, \`start\` (their offset). An empty cell means none, not stated or not looked up, never zero. Chinese pages stand at the root, the same pages in English under /en/.`,
    '',
    '## Descriptions',
    '',
    ...Object.entries(MANIFESTS).map(
      ([key, what]) => `- [${what}](${manifests[key as keyof DescribedCatalogue['manifests']]})`,
    ),
    '',
    '## Tables',
    '',
    ...tables.map(
      ({ name, title: of, rowIs, rows, page }) =>
        `- [${of.en}](${page.en}): one row is ${rowIs.en}; ${String(rows)} rows; [CSV](${fileUrl(site, `/data/${name}.csv`)})`,
    ),
    '',
    '## Pages',
    '',
    ...PAGES.map(([path, what]) => `- [${what}](${pageUrl(site, path, 'en')})`),
    '',
  ].join('\n');
}
