/** Text of a CSV file → its cells, or what is wrong with the file. Strict: whatever a lenient reader would guess is an error. */
import Papa from 'papaparse';
import { DataError, type Problem } from './errors.ts';

type Report = (problem: Omit<Problem, 'file'>) => void;

// RFC 4180 without mercy: a cell is quoted as a whole or not at all. Lenient readers drop the space beside a quote.
const CELL = /(?:"[^"]*(?:""[^"]*)*"|[^",\n]*)(?:,|\n)/y;

function checkLines(text: string, report: Report): void {
  if (text.startsWith('\uFEFF')) {
    report({ expected: 'UTF-8 without a byte order mark', fix: 'save the file as UTF-8 without BOM' });
  }
  if (text.includes('\r')) {
    report({
      expected: 'line ends of a single line feed (LF)',
      fix: 'convert the line ends from CRLF to LF',
    });
  }
  if (!text.endsWith('\n') || text.endsWith('\n\n')) {
    report({
      expected: 'exactly one line feed at the end of the file',
      fix: 'end the file with one line feed',
    });
  }
}

/** Walks the file cell by cell and reports the first that is half in quotes. */
function checkQuotes(text: string, report: Report): void {
  let at = 0;
  for (CELL.lastIndex = 0; at < text.length && CELL.test(text); at = CELL.lastIndex);
  if (at >= text.length) return;
  const [rest = ''] = text.slice(at).split('\n', 1);
  report({
    row: text.slice(0, at).split('\n').length - 1,
    value: rest,
    expected: 'well-formed CSV: a cell stands in quotes as a whole, or holds none',
    fix: 'close every quote, double each quote inside a quoted cell, and leave no space beside the quotes',
  });
}

/**
 * @param file what errors call it, such as `data/awards.csv`
 * @returns the header and the rows, as they are written; rows may differ in length
 * @throws DataError when the text is not CSV in the form this project writes it
 */
export function readCells(file: string, text: string): { header: string[]; rows: string[][] } {
  for (const check of [checkLines, checkQuotes]) {
    const problems: Problem[] = [];
    check(text, (problem) => problems.push({ file, ...problem }));
    if (problems.length > 0) throw new DataError(problems);
  }
  const { data } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n', skipEmptyLines: false });
  const [header = [], ...rows] = data.slice(0, -1); // the final line feed leaves one empty record
  return { header, rows };
}

/**
 * Text of a table → its cells, unread. For tables of the past, whose columns today's schemas no longer know; what is
 * read today goes through `parseTable`.
 */
export function parseCells(csv: string): { header: string[]; rows: string[][] } {
  const { data } = Papa.parse<string[]>(csv, { delimiter: ',', newline: '\n', skipEmptyLines: false });
  const [header = [], ...rows] = data.slice(0, -1); // the final line feed leaves one empty record
  return { header, rows };
}
