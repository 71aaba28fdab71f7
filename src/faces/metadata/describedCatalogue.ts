import type { DataVersion } from '../../ledger/dataVersion.ts';
import type { Lang, Words } from '../../i18n/lang.ts';
import type { DescribedSource, DescribedTable, Years } from './describedTable.ts';

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
