import type { Ledger } from '../ledger/loadLedger.ts';
import { onceFor } from './onceFor.ts';
import { paginate, ROWS_PER_PAGE, type PageOf } from './paginate.ts';
import { sharedFigures, type SharedFigure } from './sharedFigures.ts';

/** Figures that may stand side by side, in pages of so many figures. */
export const sharedFigurePages = onceFor((ledger: Ledger): readonly PageOf<SharedFigure>[] =>
  paginate(sharedFigures(ledger), ROWS_PER_PAGE, ({ figures }) => figures.length),
);
