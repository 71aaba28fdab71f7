import { createHash } from 'node:crypto';
import Papa from 'papaparse';
import type { NameForms } from './nameForms.ts';
import { fillTemplate } from './scaffold.ts';
import type { TableScaffold } from './tableFiles.ts';

/** What is known of a new document before anybody has read it. */
export interface NewDocument {
  names: NameForms;
  /** Name of the archived text. */
  file: string;
  bytes: Uint8Array;
  kind: string;
  /** How near the source of the text is to who issued it. */
  grade: string;
  period: string;
}

/** Cells that only a reader of the document can fill. */
const TO_FILL: Readonly<Record<string, string>> = {
  title_zh: 'FILL IN its title',
  title_en: 'FILL IN its title in English',
  short_zh: 'FILL IN a short name',
  short_en: 'FILL IN a short name in English',
  issuer_zh: 'FILL IN who issued it',
  issuer_en: 'FILL IN who issued it, in English',
};

/**
 * A row in data/documents.csv with what can be computed, and a test that says what to fill in.
 *
 * @param csv data/documents.csv as it is
 * @throws Error when a document has the id or the text already
 */
export function documentFiles(document: NewDocument, csv: string): TableScaffold {
  const { names, file, bytes, kind, grade, period } = document;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const [header = [], ...rows] = Papa.parse<string[]>(csv, { skipEmptyLines: true }).data;
  const twin = rows.find((row) => row.includes(names.kebab) || row.includes(sha256));
  if (twin !== undefined) {
    throw new Error(
      `data/documents.csv: the row ${JSON.stringify(twin[0])} has this id or this text already.\n    Fix: choose another id, or correct that row.`,
    );
  }
  const known: Readonly<Record<string, string>> = {
    ...TO_FILL,
    id: names.kebab,
    archive_file: file,
    sha256,
    document_kind: kind,
    about_period: period,
    medium: 'reprint',
    source_grade: grade,
    audited: 'true',
  };
  const row = Papa.unparse([header.map((column) => known[column] ?? '')]);
  return {
    added: { [`tests/data/${names.camel}.test.ts`]: fillTemplate('documentTest', { ...names }) },
    changed: { 'data/documents.csv': `${csv}${row}\n` },
  };
}
