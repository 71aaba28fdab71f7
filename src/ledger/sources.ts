/** What pages hand to the catalog: all tables and the geometry. */
import { loadAuditReport } from './auditReport.ts';
import { loadGeometry } from './geometry.ts';
import { loadLedger } from './loadLedger.ts';

/** The build's proof, read once: every page's footer tells it. */
export const auditReport = loadAuditReport();

export const sources = { ledger: loadLedger(), topology: loadGeometry() };
