import type { APIRoute } from 'astro';
import { auditReport, sources } from '../../datasets/sources';
import { exportTables } from '../../exports/exportTables';
import { ledgerSqlite } from '../../exports/ledgerSqlite';

export const GET: APIRoute = () =>
  new Response(ledgerSqlite(exportTables(sources.ledger), { audited_tables_sha256: auditReport.tablesSha256 }), {
    headers: { 'content-type': 'application/vnd.sqlite3' },
  });
