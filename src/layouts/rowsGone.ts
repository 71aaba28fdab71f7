import { releases, tablesNow } from '../datasets/releases.ts';
import { sources } from '../datasets/sources.ts';
import { goneRows } from '../releases/goneRows.ts';

/** What the site has to say of rows that went, found once per build. */
export const rowsGone = goneRows(
  releases.map(({ states }) => states),
  tablesNow,
  sources.ledger.errata,
);
