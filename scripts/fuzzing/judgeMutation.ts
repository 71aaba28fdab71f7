/** Reads a changed table as a build does and decides whether what came of it is right. */
import { isDeepStrictEqual } from 'node:util';
import { decodeData } from '../../src/datasets/decodeData.ts';
import { parseTable } from '../../src/datasets/parseTable.ts';
import { DataError } from '../../src/errors.ts';
import { badError } from './badError.ts';
import type { Mutation } from './mutation.ts';
import { cellsOf, sameCells, unfaithful } from './oracle.ts';
import type { Sheet, TypedRow } from './sheet.ts';

/** What came of a case; a refusal says how far the file got. */
export type Outcome =
  'same rows' | 'other rows' | 'refused: file' | 'refused: header' | 'refused: row' | 'refused: cell';

export type Verdict = { outcome: Outcome; rows: readonly TypedRow[] } | { wrong: string };

/** Text as bytes; half of a surrogate pair, which UTF-8 does not know, as some programs write it all the same. */
function bytesOf(file: string | Uint8Array): Uint8Array {
  if (typeof file !== 'string') return file;
  if (file.isWellFormed()) return new TextEncoder().encode(file);
  const pieces = file.split(/(\p{Surrogate})/u).map((piece) => {
    const code = piece.charCodeAt(0);
    if (piece.isWellFormed()) return Buffer.from(piece, 'utf8');
    return Buffer.from([0xed, 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)]);
  });
  return Buffer.concat(pieces);
}

function refusal({ problems }: DataError): Outcome {
  if (problems.some(({ row, column }) => row !== undefined && column !== undefined)) return 'refused: cell';
  if (problems.some(({ row }) => row !== undefined)) return 'refused: row';
  return problems.some(({ column }) => column !== undefined) ? 'refused: header' : 'refused: file';
}

function judgeRows(
  sheet: Sheet,
  { expects }: Mutation,
  rows: readonly TypedRow[],
  bytes: Uint8Array,
): Verdict {
  if (expects === 'refused') return { wrong: 'it was read, and should have been refused' };
  const records = cellsOf(bytes);
  if (records === undefined) return { wrong: 'it was read, and is no CSV in UTF-8' };
  const lie = unfaithful(rows, records);
  if (lie !== undefined) return { wrong: `silently changed: ${lie}` };
  if (!sameCells(records, sheet)) {
    if (expects === 'same') return { wrong: 'the case is wrong: its cells are not those of before' };
    return { outcome: 'other rows', rows };
  }
  if (!isDeepStrictEqual(rows, sheet.rows)) return { wrong: 'the same cells gave other rows' };
  return { outcome: 'same rows', rows };
}

export function judgeMutation(sheet: Sheet, mutation: Mutation): Verdict {
  const file = `data/${sheet.name}.csv`;
  const bytes = bytesOf(mutation.file);
  try {
    return judgeRows(sheet, mutation, parseTable(decodeData(file, bytes), sheet.spec) as TypedRow[], bytes);
  } catch (error) {
    const bad = badError(error, file, mutation);
    if (bad !== undefined || !(error instanceof DataError)) return { wrong: bad ?? String(error) };
    const { expects } = mutation;
    const records = expects === 'either' ? cellsOf(bytes) : undefined;
    const harmless = records !== undefined && sameCells(records, sheet);
    if (expects === 'valid' || expects === 'same' || harmless)
      return { wrong: `refused, and should have been read: ${error.message.slice(0, 300)}` };
    return { outcome: refusal(error), rows: [] };
  }
}
