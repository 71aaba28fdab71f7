/**
 * The oracle's own reader of CSV: RFC 4180 with line feeds and nothing else, character by character. It shares no code with the
 * reader it judges, and it is too plain to be lenient.
 *
 * @returns records with their cells; `undefined` where the text is not well-formed
 */
export function plainCsv(text: string): string[][] | undefined {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < text.length) {
    const cell = text[at] === '"' ? quotedCell(text, at) : bareCell(text, at);
    if (cell === undefined) return undefined;
    record.push(cell.value);
    const mark = text[cell.end];
    if (mark === '\n') {
      records.push(record);
      record = [];
    } else if (mark !== ',') return undefined; // also the end of the text: its last line is not ended
    at = cell.end + 1;
  }
  return record.length > 0 ? undefined : records;
}

interface Cell {
  value: string;
  /** Offset of the mark after the cell. */
  end: number;
}

function bareCell(text: string, start: number): Cell | undefined {
  let end = start;
  while (end < text.length && text[end] !== ',' && text[end] !== '\n') {
    if (text[end] === '"' || text[end] === '\r') return undefined;
    end += 1;
  }
  return { value: text.slice(start, end), end };
}

function quotedCell(text: string, start: number): Cell | undefined {
  let value = '';
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return undefined;
    value += text.slice(from, quote);
    if (text[quote + 1] !== '"') return { value, end: quote + 1 };
    value += '"';
    from = quote + 2;
  }
}
