import type { DataVersion } from '../../ledger/dataVersion.ts';
import { words } from '../../i18n/words.ts';
import { ledgerCitation } from './chartCitation.ts';
import type { Citation } from './citation.ts';

/** What a citation file says beside the citation itself. */
export interface CffWords {
  message: string;
  abstract: string;
  keywords: readonly string[];
  /** The author's name in the other language. */
  alias: string;
}

/** JSON is YAML: a quoted string can neither end early nor turn into a number or a date. */
const quoted = (text: string): string => JSON.stringify(text);

/**
 * The citation as a Citation File Format 1.2.0 file.
 *
 * @throws RangeError for a document: the format knows data sets and software
 */
export function citationCff(citation: Citation, { message, abstract, keywords, alias }: CffWords): string {
  const { kind, id, authors, title, version, date, licence, url } = citation;
  if (kind === 'document' || licence === null)
    throw new RangeError(`${id} is no data set of ours: a citation file cannot describe it`);
  const lines = [
    'cff-version: "1.2.0"',
    'type: "dataset"',
    `message: ${quoted(message)}`,
    `title: ${quoted(title)}`,
    `abstract: ${quoted(abstract)}`,
    'authors:',
    ...authors.flatMap((name) => [`  - name: ${quoted(name)}`, `    alias: ${quoted(alias)}`]),
    `version: ${quoted(version)}`,
    ...(date === '' ? [] : [`date-released: ${quoted(date)}`]),
    `license: ${quoted(licence.spdx)}`,
    ...(url === '' ? [] : [`url: ${quoted(url)}`]),
    'keywords:',
    ...keywords.map((keyword) => `  - ${quoted(keyword)}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** Stands in where a site is asked for: the repository does not know where it is published. */
const NOWHERE = 'https://unpublished.invalid';

const ABSTRACT =
  'What Chongqing’s governments put on paper, as data: targets, tasks handed to agencies, results, commendations and their rewards. ' +
  'Rows drawn from a document name it, the printed words they rest on and, where its text is archived, their offset.';

const KEYWORDS = [
  'Chongqing',
  'district government',
  'work reports',
  'targets',
  'commendations',
  'provenance',
  /* eslint-disable no-restricted-syntax -- one list for readers of either language */
  '重庆',
  '政府工作报告',
  '督查激励',
  /* eslint-enable no-restricted-syntax */
] as const;

const whole = (data: DataVersion): Citation => {
  const citation = ledgerCitation({ lang: 'en', site: NOWHERE, base: '/', data });
  return { ...citation, title: `${words.zh.siteName} · ${citation.title}`, url: '' };
};

/** The repository's CITATION.cff. It names no address until the project has one. */
export function ledgerCff(data: DataVersion): string {
  return citationCff(whole(data), {
    message:
      'Please cite the data set with its version; for a figure, cite its row and the document it stands in.',
    abstract: ABSTRACT,
    keywords: KEYWORDS,
    alias: words.zh.siteName,
  });
}

/** The repository's .zenodo.json, which says the same to Zenodo: it deposits a release and gives it a DOI. */
export function ledgerZenodo(data: DataVersion): string {
  const { title, authors, version, date, licence } = whole(data);
  const record = {
    title,
    description: ABSTRACT,
    upload_type: 'dataset',
    version,
    ...(date === '' ? {} : { publication_date: date }),
    license: licence?.spdx.toLowerCase(),
    access_right: 'open',
    creators: authors.map((name) => ({ name })),
    keywords: KEYWORDS,
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}
