/** What pages hand to the catalog: all tables and the geometry. */
import { loadGeometry } from './geometry.ts';
import { loadLedger } from './loadLedger.ts';

export const sources = { ledger: loadLedger(), topology: loadGeometry() };
