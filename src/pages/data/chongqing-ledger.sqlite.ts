import type { APIRoute } from 'astro';
import { auditReport, sources } from '../../ledger/sources';
import { exportTables } from '../../faces/exports/exportTable';
import { ledgerSqlite } from '../../faces/exports/ledgerSqlite';

export const GET: APIRoute = () =>
  new Response(ledgerSqlite(exportTables(sources.ledger), { audited_tables_sha256: auditReport.tablesSha256 }), {
    headers: { 'content-type': 'application/vnd.sqlite3' },
  });
