/** A table as Parquet cut into files by year or by indicator, and one indicator of it read over range requests: `docs/scaling.md`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asyncBufferFromUrl, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import type { ExportTable } from '../../src/faces/exports/exportTable.ts';
import { tableParquet } from '../../src/faces/exports/tableParquet.ts';

type Row = ExportTable['rows'][number];

/** So few that a group holds little that is not wanted; so many that the end of a file, which lists them, stays short. */
const ROWS_PER_GROUP = 2_000;

const NO_YEAR = 'none';

/** What a table is cut by, and what the rows of a file are sorted by. */
export type Cut = 'year' | 'indicator';
const KEYS: Readonly<Record<Cut, { part: (row: Row) => string; sortedBy: string }>> = {
  year: {
    part: ({ period_end: end }) => (typeof end === 'string' ? end.slice(0, 4) : NO_YEAR),
    sortedBy: 'indicator',
  },
  indicator: { part: ({ indicator }) => String(indicator), sortedBy: 'period_end' },
};

/** Where a part of a table stands below its folder, as engines that know partitions expect it. */
const partPath = (cut: Cut, part: string): string => `${cut}=${part}/part.parquet`;

export interface Written {
  parts: string[];
  /** Of all files together. */
  bytes: number;
}

export function writePartitions(table: ExportTable, folder: string, cut: Cut): Written {
  const { part, sortedBy } = KEYS[cut];
  const parts = Map.groupBy(table.rows, part);
  let bytes = 0;
  for (const [name, rows] of parts) {
    const sorted = rows.toSorted((a, b) =>
      String(a[sortedBy] ?? '').localeCompare(String(b[sortedBy] ?? ''), 'en'),
    );
    const file = tableParquet({ ...table, rows: sorted }, undefined, {
      rowsPerGroup: ROWS_PER_GROUP,
      sortedBy,
    });
    mkdirSync(join(folder, `${cut}=${name}`), { recursive: true });
    writeFileSync(join(folder, partPath(cut, name)), file);
    bytes += file.length;
  }
  return { parts: [...parts.keys()].sort(), bytes };
}

/** The end of a file of this size has its list of groups; a first guess that is too short costs a second request. */
const FIRST_FETCH = 6_000;

interface Fetched {
  rows: Record<string, unknown>[];
  bytes: number;
  requests: number;
}

/** What is asked: an indicator, of one year or of all. */
export interface Question {
  indicator: string;
  year?: string;
}

/** What an answer moves; `fetch` hands the body on unread. */
const lengthOf = (answer: Response): number => Number(answer.headers.get('content-length') ?? 0);

const dayOf = (text: string): Date => new Date(`${text}T00:00:00Z`);

/** Rows that answer a question in some columns, by as many bytes as that needs; `parts` are the files that may hold them. */
export async function fetchIndicator(
  address: string,
  cut: Cut,
  parts: readonly string[],
  { indicator, year }: Question,
  columns: readonly string[],
): Promise<Fetched> {
  const fetched: Fetched = { rows: [], bytes: 0, requests: 0 };
  const counted: typeof fetch = async (...request) => {
    const answer = await fetch(...request);
    fetched.requests += 1;
    if (request[1]?.method !== 'HEAD') fetched.bytes += lengthOf(answer);
    return answer;
  };
  const time =
    year === undefined ? {} : { period_end: { $gte: dayOf(`${year}-01-01`), $lte: dayOf(`${year}-12-31`) } };
  const filter = { indicator: { $eq: indicator }, ...time };
  for (const part of parts) {
    const file = await asyncBufferFromUrl({ url: `${address}/${partPath(cut, part)}`, fetch: counted });
    const metadata = await parquetMetadataAsync(file, { initialFetchSize: FIRST_FETCH });
    const asked = [...columns, ...Object.keys(filter)];
    fetched.rows.push(...(await parquetReadObjects({ file, metadata, columns: asked, filter })));
  }
  return fetched;
}
