import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import Papa from 'papaparse';
import { HOSTILE_LABEL, HOSTILE_NOTE } from './hostileTexts.ts';
import { GONE, MOVED } from './moved.ts';

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

/** Addresses that were published and have moved or went, and none else: the attacked site has others. */
function moveAddresses(folder: string): void {
  writeFileSync(
    `${folder}/published-urls.txt`,
    `/\n${GONE}\n${MOVED.map(({ from }) => `${from}\n`).join('')}`,
  );
  const lines = MOVED.map(({ from, to }) => `${from},${to},2026-11-20\n`);
  writeFileSync(`${folder}/redirects.csv`, `from,to,since\n${lines.join('')}`);
  writeFileSync(`${folder}/gone.csv`, `path,since,reason\n${GONE},2026-11-20,Nobody read it.\n`);
}

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
  moveAddresses(folder);
  // What was released of this ledger is a fixture: nothing of it is corrected.
  const errata = `${folder}/errata.csv`;
  writeFileSync(errata, `${readFileSync(errata, 'utf8').split('\n')[0] ?? ''}\n`);
  return folder;
}
