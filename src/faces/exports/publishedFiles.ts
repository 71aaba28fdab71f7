import { t } from '../../i18n/t.ts';
import type { Words } from '../../i18n/lang.ts';

/** A file for download. `built: true` keeps pages from linking to what no build writes yet. */
export interface PublishedFile {
  format: string;
  /** Of a table: what follows its name. Of the ledger: the whole path. */
  path: string;
  what: Words;
  built: boolean;
}

/** Every form in which the tables can be had. */
export const publishedFiles = {
  table: [
    {
      format: 'CSV',
      path: '.csv',
      what: t('UTF-8，LF，给程序用', 'UTF-8, LF, for programs'),
      built: true,
    },
    {
      format: 'CSV (Excel)',
      path: '-excel.csv',
      what: t('带 BOM 和 CRLF，双击即可打开', 'with BOM and CRLF, opens by double click'),
      built: true,
    },
    {
      format: 'JSON',
      path: '.json',
      what: t('数、真假、列表各有类型，空为 null', 'typed values, null where empty'),
      built: true,
    },
    {
      format: 'Parquet',
      path: '.parquet',
      what: t('给 DuckDB、R、Python 用', 'for DuckDB, R, Python'),
      built: true,
    },
  ],
  ledger: [
    {
      format: 'ZIP',
      path: '/data/chongqing-ledger.zip',
      what: t('全部的表和说明', 'all tables and their descriptions'),
      built: true,
    },
    {
      format: 'SQLite',
      path: '/data/chongqing-ledger.sqlite',
      what: t('全部的表在一个数据库里', 'all tables in one database'),
      built: true,
    },
  ],
} as const satisfies Record<string, readonly PublishedFile[]>;
