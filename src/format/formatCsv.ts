import Papa from 'papaparse';

/** Records → CSV as this project writes it: one header row, commas, LF, a final line feed. */
export function formatCsv(records: readonly Readonly<Record<string, string | number | null>>[]): string {
  return `${Papa.unparse([...records], { newline: '\n' })}\n`;
}
