/** A small ledger of figures for tests: the real documents and columns, hand-made places, indicators and observations. */
import type { IndicatorRow } from '../../src/ledger/indicators.ts';
import { loadLedger, type Ledger } from '../../src/ledger/loadLedger.ts';
import type { ObservationRow } from '../../src/ledger/observations.ts';
import type { OutcomeRow } from '../../src/ledger/outcomes.ts';
import { indicatorRow } from './indicatorRow.ts';
import { observationRow } from './observationRow.ts';
import { place } from './rows.ts';

export const DOCUMENT = 'nanan-2024-report';

export const indicator = (id: string, core = true): IndicatorRow => indicatorRow(id, { core });

export const observation = (id: string, extra: Partial<ObservationRow>): ObservationRow =>
  observationRow(id, {
    indicator: 'gdp',
    period: '2024',
    kind: 'target',
    value: 6,
    document: DOCUMENT,
    ...extra,
  });

export function outcome(target: string, result: string): OutcomeRow {
  return {
    id: `outcome-${target}`,
    target,
    result,
    place: 'a',
    indicator: 'gdp',
    period: '2024',
    verdict: 'not_looked_up',
    known_by: '',
    document: '',
    section: '',
    printed: '',
    start: null,
    note_zh: '',
    note_en: '',
  };
}

/** The ledger with only these figures in it. */
export function figureLedger(tables: Pick<Ledger, 'indicators' | 'observations' | 'outcomes'>): Ledger {
  const places = [place('a', 'central'), place('b', 'central'), place('c', 'northeast'), place('z', '')];
  return { ...loadLedger(), places, ...tables };
}
