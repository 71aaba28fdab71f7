import { releases, tablesNow } from '../../ledger/releases.ts';
import { sources } from '../../ledger/sources.ts';
import { goneRows } from '../../ledger/releases/releaseHistory.ts';

/** What the site has to say of rows that went, found once per build. */
export const rowsGone = goneRows(
  releases.map(({ states }) => states),
  tablesNow,
  sources.ledger.errata,
);
