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
      what: { zh: 'UTF-8，LF，给程序用', en: 'UTF-8, LF, for programs' },
      built: true,
    },
    {
      format: 'CSV (Excel)',
      path: '-excel.csv',
      what: { zh: '带 BOM 和 CRLF，双击即可打开', en: 'with BOM and CRLF, opens by double click' },
      built: true,
    },
    {
      format: 'JSON',
      path: '.json',
      what: { zh: '数、真假、列表各有类型，空为 null', en: 'typed values, null where empty' },
      built: true,
    },
    {
      format: 'Parquet',
      path: '.parquet',
      what: { zh: '给 DuckDB、R、Python 用', en: 'for DuckDB, R, Python' },
      built: true,
    },
  ],
  ledger: [
    {
      format: 'ZIP',
      path: '/data/chongqing-ledger.zip',
      what: { zh: '全部的表和说明', en: 'all tables and their descriptions' },
      built: true,
    },
    {
      format: 'SQLite',
      path: '/data/chongqing-ledger.sqlite',
      what: { zh: '全部的表在一个数据库里', en: 'all tables in one database' },
      built: true,
    },
  ],
} as const satisfies Record<string, readonly PublishedFile[]>;
