/** The last audit, as `npm run audit -- <folder> --write` left it: the build's proof. */
import { z } from 'zod';
import { DataError } from './errors.ts';
import { dataFolder, readDataText } from './read-fs.ts';

const AUDIT_FILE = 'audit.json';

const auditSchema = z.object({
  tablesSha256: z.string().length(64),
  tables: z.array(
    z.object({ table: z.string(), rows: z.number(), text: z.number(), read: z.number(), agree: z.number() }),
  ),
  unreadable: z.array(z.object({ table: z.string(), row: z.string(), why: z.string() })),
});

export type AuditReport = z.infer<typeof auditSchema>;

/** @throws DataError when the report is missing or is not one */
export function loadAuditReport(folder = dataFolder()): AuditReport {
  const parsed = auditSchema.safeParse(JSON.parse(readDataText(AUDIT_FILE, folder)));
  if (parsed.success) return parsed.data;
  throw new DataError([
    {
      file: `data/${AUDIT_FILE}`,
      expected: 'the report of an audit',
      fix: 'run npm run audit -- <folder with the documents> --write',
    },
  ]);
}
