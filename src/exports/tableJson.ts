import type { ExportTable } from './exportTable.ts';

/** A table as JSON: typed values, `null` where nothing stands, lists as arrays. */
export function tableJson({ name, title, rowIs, rows }: ExportTable): string {
  return `${JSON.stringify({ table: name, title, rowIs, rows })}\n`;
}
