import { loadLedger, type Ledger } from '../../src/ledger/loadLedger.ts';
import { readDataText } from '../../src/ledger/read-fs.ts';
import { readCells } from '../../src/ledger/readCells.ts';
import { archivedTexts } from '../audit/archivedTexts.ts';
import type { Known } from './acceptDraft.ts';

/** The tables as they are, before rows are added. */
export interface Before extends Known {
  ledger: Ledger;
  folder: string;
  /** Texts of the two tables that get rows. */
  observations: string;
  indicators: string;
}

/**
 * @param textsFolder where the archived texts are; without it nothing can be compared with them
 * @throws DataError where the tables or the texts are not right as they are
 */
export function readBefore(folder: string, textsFolder?: string): Before {
  const ledger = loadLedger(folder);
  const observations = readDataText('observations.csv', folder);
  const { header, rows } = readCells('data/observations.csv', observations);
  return {
    folder,
    ledger,
    observations,
    indicators: readDataText('indicators.csv', folder),
    written: rows.map((cells) => Object.fromEntries(header.map((name, at) => [name, cells[at] ?? '']))),
    texts: textsFolder === undefined ? undefined : archivedTexts(textsFolder, ledger.documents),
  };
}
