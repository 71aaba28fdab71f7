/** A draft by what the ledger knows: names of indicators, places and bodies. */
import type { Lang } from '../../i18n/lang.ts';
import type { Ledger } from '../loadLedger.ts';
import { draftDocument } from './draftDocument.ts';
import type { Draft, NamedPlace } from './draftRow.ts';
import { type IndicatorIndex, indicatorIndex } from './linkIndicator.ts';

/** Documents are printed in Chinese. */
const PRINTED: Lang = 'zh';

/** Every name by which an indicator may be printed. */
function indicatorsByName({ indicators, indicatorNames }: Ledger): IndicatorIndex {
  return indicatorIndex(
    indicators.map(({ id, name_zh }) => ({
      id,
      names: [
        name_zh,
        ...indicatorNames
          .filter(({ indicator, lang }) => indicator === id && lang === PRINTED)
          .map(({ name }) => name),
      ],
    })),
  );
}

const longestFirst = (named: readonly NamedPlace[]): NamedPlace[] =>
  named.toSorted(
    (a, b) => Math.max(...b.names.map((n) => n.length)) - Math.max(...a.names.map((n) => n.length)),
  );

export interface ReportAbout {
  /** The place the report is of. */
  place: string;
  year: number;
  /** The kind of the document, as in documents. */
  kind: string;
}

/** @param text the archived text, as it is */
export function draftLedger(text: string, { place, year, kind }: ReportAbout, ledger: Ledger): Draft {
  return draftDocument(text, {
    year,
    place,
    isTaskPlan: kind === 'decomposition',
    indicators: indicatorsByName(ledger),
    places: longestFirst(
      ledger.places
        .map(({ id, printed_forms: names }) => ({ id, names }))
        .filter(({ names }) => names.length > 0),
    ),
    bodies: longestFirst(ledger.bodies.map(({ id, name_zh }) => ({ id, names: [name_zh] }))),
  });
}
