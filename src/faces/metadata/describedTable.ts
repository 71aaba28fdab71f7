/** What a table is, for machines: one description from which every dialect (Data Package, DCAT, schema.org) is written. */
import type { ColumnMeta } from '../../ledger/column.ts';
import type { ColumnLimits } from '../../ledger/columnLimits.ts';
import type { Lang, Words } from '../../i18n/lang.ts';
import type { DataVersion } from '../../ledger/dataVersion.ts';

export interface DescribedColumn extends ColumnLimits {
  name: string;
  title: Words;
  type: ColumnMeta['type'];
  format?: 'uri';
  unit?: string;
  /** How to use it, and what it is not. */
  about?: Words;
  /** Whether every row has a value. */
  required: boolean;
  /** Whether no two rows share a value. */
  unique: boolean;
  /** The closed list of values, each with what it means. */
  values?: readonly { value: string; label: Words }[];
  /** What an empty cell means; absent where there is none. */
  missing?: Words;
}

/** A reference of this table's column to the key of a table. */
export interface DescribedReference {
  column: string;
  table: string;
  key: string;
}

export interface DescribedFile {
  /** Which of the forms of a table it is. */
  form: 'csv' | 'excel' | 'json' | 'parquet';
  url: string;
  /** Name in its folder. */
  name: string;
  mediaType: string;
  title: Words;
  /** Known of the CSV alone: the other forms are made from it. */
  bytes?: number;
  sha256?: string;
}

/** A document rows are drawn from. */
export interface DescribedSource {
  id: string;
  title: Words;
  /** Its page on this site. */
  page: Readonly<Record<Lang, string>>;
  /** Its official address, where one is known. */
  official?: string;
}

/** Years, both included. */
export interface Years {
  from: string;
  to: string;
}

export interface DescribedTable {
  name: string;
  title: Words;
  rowIs: Words;
  description: Words;
  keywords: Readonly<Record<Lang, readonly string[]>>;
  page: Readonly<Record<Lang, string>>;
  columns: readonly DescribedColumn[];
  primaryKey: readonly string[];
  uniqueKeys: readonly (readonly string[])[];
  foreignKeys: readonly DescribedReference[];
  rows: number;
  bytes: number;
  /** Hexadecimal SHA-256 of the CSV file. */
  sha256: string;
  files: readonly DescribedFile[];
  sources: readonly DescribedSource[];
  years: Years;
  /** Places the rows are about besides the whole of Chongqing, where they are few. */
  places: readonly Words[];
}

/** Who publishes: the project, never a person. */
export interface Publisher {
  name: Words;
  url: Readonly<Record<Lang, string>>;
}

export interface Licence {
  /** SPDX identifier, which Data Package names licences by. */
  id: string;
  title: string;
  url: string;
}

/** Addresses of the descriptions themselves. */
export interface Manifests {
  dataPackage: string;
  dcat: string;
}

export interface DescribedCatalogue extends DataVersion {
  name: string;
  title: Words;
  description: Words;
  keywords: Readonly<Record<Lang, readonly string[]>>;
  page: Readonly<Record<Lang, string>>;
  publisher: Publisher;
  licence: Licence;
  manifests: Manifests;
  tables: readonly DescribedTable[];
  sources: readonly DescribedSource[];
  years: Years;
}
