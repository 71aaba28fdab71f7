import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import Papa from 'papaparse';
import { HOSTILE_LABEL, HOSTILE_NOTE } from './hostileTexts.ts';

/** Words of ours that headlines do not repeat: pictures refuse headlines they have no room for. */
const NOTED: Readonly<Record<string, RegExp>> = {
  agencies: /^note_/,
  award_categories: /^$/, // one label, see below
  check_terms: /^note_/,
  consistency_checks: /^what_/,
  crosswalk: /^reason_/,
  documents: /^(title|note)_/,
  inconsistencies: /^(what|why)_/,
  indicators: /^definition_/,
  measure_rewards: /^(scope|note)_/,
  mentions: /^(what|by|note)_/,
  observations: /^(context|note)_/,
  outcomes: /^note_/,
  places: /^note_/,
  process_steps: /^(action|note)_/,
  tasks: /^(label|note)_/,
};

/** One row in so many is attacked. */
const EVERY = 4;

/** A copy of the data in which a label, and many notes and titles, try to break out of every place they are shown in. */
export function hostileData(folder: string): string {
  cpSync('data', folder, { recursive: true });
  for (const [table, columns] of Object.entries(NOTED)) {
    const path = `${folder}/${table}.csv`;
    const text = readFileSync(path, 'utf8').trimEnd();
    const [header = [], ...rows] = Papa.parse<string[]>(text).data;
    const attacked = rows.map((row, index) =>
      row.map((cell, place) => {
        if (table === 'award_categories' && cell === '营商环境') return HOSTILE_LABEL;
        const noted = columns.test(header[place] ?? '') && cell !== '' && index % EVERY === 0;
        return noted ? `${cell}${HOSTILE_NOTE}` : cell;
      }),
    );
    writeFileSync(path, `${Papa.unparse([header, ...attacked], { newline: '\n' })}\n`);
  }
  // What was released and published of this ledger is a fixture: nothing of it is corrected, has moved or went.
  writeFileSync(`${folder}/published-urls.txt`, '/\n');
  for (const table of ['errata', 'redirects', 'gone'])
    writeFileSync(
      `${folder}/${table}.csv`,
      `${readFileSync(`${folder}/${table}.csv`, 'utf8').split('\n')[0] ?? ''}\n`,
    );
  return folder;
}
