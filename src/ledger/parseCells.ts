import Papa from 'papaparse';

/**
 * Text of a table → its cells, unread. For tables of the past, whose columns today's schemas no longer know; what is
 * read today goes through `parseTable`.
 */
export function parseCells(csv: string): { header: string[]; rows: string[][] } {
  const { data } = Papa.parse<string[]>(csv, { delimiter: ',', newline: '\n', skipEmptyLines: false });
  const [header = [], ...rows] = data.slice(0, -1); // the final line feed leaves one empty record
  return { header, rows };
}
