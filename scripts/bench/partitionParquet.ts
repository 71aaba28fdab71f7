/** A table as Parquet cut by year and sorted by indicator, and one indicator of it read over range requests: `docs/scaling.md`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asyncBufferFromUrl, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import type { ExportTable } from '../../src/faces/exports/exportTable.ts';
import { tableParquet } from '../../src/faces/exports/tableParquet.ts';

/** So few that a group holds one indicator or two; so many that the end of a file, which lists them, stays short. */
const ROWS_PER_GROUP = 2_000;

/** Where a year of a table stands below its folder, as engines that know partitions expect it. */
const partPath = (year: string): string => `year=${year}/part.parquet`;

const NO_YEAR = 'none';

/** @returns the years, and the bytes of all files together */
export function writePartitions(table: ExportTable, folder: string): { years: string[]; bytes: number } {
  const yearOf = (row: ExportTable['rows'][number]): string =>
    typeof row['period_end'] === 'string' ? row['period_end'].slice(0, 4) : NO_YEAR;
  const parts = Map.groupBy(table.rows, yearOf);
  let bytes = 0;
  for (const [year, rows] of parts) {
    const sorted = rows.toSorted((a, b) =>
      String(a['indicator']).localeCompare(String(b['indicator']), 'en'),
    );
    const file = tableParquet({ ...table, rows: sorted }, undefined, {
      rowsPerGroup: ROWS_PER_GROUP,
      sortedBy: 'indicator',
    });
    mkdirSync(join(folder, `year=${year}`), { recursive: true });
    writeFileSync(join(folder, partPath(year)), file);
    bytes += file.length;
  }
  return { years: [...parts.keys()].sort(), bytes };
}

/** The end of a file of this size has its list of groups; a first guess that is too short costs a second request. */
const FIRST_FETCH = 6_000;

interface Fetched {
  rows: Record<string, unknown>[];
  bytes: number;
  requests: number;
}

/** What an answer moves; `fetch` hands the body on unread. */
const lengthOf = (answer: Response): number => Number(answer.headers.get('content-length') ?? 0);

/** Rows of one indicator in some columns, from every year, by as many bytes as that needs. */
export async function fetchIndicator(
  address: string,
  years: readonly string[],
  indicator: string,
  columns: readonly string[],
): Promise<Fetched> {
  const fetched: Fetched = { rows: [], bytes: 0, requests: 0 };
  const counted: typeof fetch = async (...request) => {
    const answer = await fetch(...request);
    fetched.requests += 1;
    if (request[1]?.method !== 'HEAD') fetched.bytes += lengthOf(answer);
    return answer;
  };
  for (const year of years) {
    const file = await asyncBufferFromUrl({ url: `${address}/${partPath(year)}`, fetch: counted });
    const metadata = await parquetMetadataAsync(file, { initialFetchSize: FIRST_FETCH });
    const filter = { indicator: { $eq: indicator } };
    fetched.rows.push(
      ...(await parquetReadObjects({ file, metadata, columns: [...columns, 'indicator'], filter })),
    );
  }
  return fetched;
}
