/**
 * `npm run draft -- <text file> --place <id> --year <year> [--kind work_report] [--document <id>] [--out <folder>]`: draft
 * rows of a report, and a page to check them on. `data/` is left alone; `--accept <draft.csv>` puts accepted rows there.
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { DRAFT_COLUMNS, draftTables, PROPOSAL_COLUMNS } from '../src/ledger/draft/draftTables.ts';
import { draftLedger } from '../src/ledger/draft/draftLedger.ts';
import type { Draft } from '../src/ledger/draft/draftRow.ts';
import { reportText } from '../src/ledger/draft/reportText.ts';
import { loadLedger, type Ledger } from '../src/ledger/loadLedger.ts';
import { ACCEPT_USAGE, acceptCommand } from './draft/acceptCommand.ts';
import { runScript } from './command/runScript.ts';
import { writeAtomically } from './command/tellFault.ts';
import { cellsCsv } from './draft/cellsCsv.ts';
import { draftPage } from './draft/draftPage.ts';
import { pageData } from './draft/pageData.ts';

const USAGE =
  'usage: npm run draft -- <text file> --place <id, such as 500000> --year <of the report> [--kind work_report] [--document <id>] [--out <folder>]';

const text = { type: 'string' } as const;

interface Asked {
  file: string;
  place: string;
  year: number;
  kind: string;
  document: string;
  out: string;
}

/** What was asked for, with a registered document's kind; wrong names are refused before anything is read. */
function asked({ places, documents }: Ledger): Asked {
  const { positionals, values } = parseArgs({
    options: { place: text, year: text, kind: text, document: text, out: text },
    allowPositionals: true,
  });
  const [file] = positionals;
  const { place, year, document = '', out = 'draft' } = values;
  if (file === undefined || place === undefined || year === undefined)
    throw new Error(`${USAGE}\n       ${ACCEPT_USAGE}`);
  if (!/^20\d\d$/.test(year)) throw new Error(`found "${year}" for --year, expected a year such as 2026.`);
  if (!places.some(({ id }) => id === place))
    throw new Error(
      `found "${place}" for --place, expected an id of data/places.csv.\n    Fix: 500000 is the municipality; districts have the codes of that table.`,
    );
  const row = documents.find(({ id }) => id === document);
  if (document !== '' && row === undefined)
    throw new Error(
      `found "${document}" for --document, expected an id of data/documents.csv.\n    Fix: register it with npm run new:document, or leave --document out.`,
    );
  return {
    file,
    place,
    year: Number(year),
    kind: values.kind ?? row?.document_kind ?? 'work_report',
    document,
    out,
  };
}

/** Figures by confidence, and every digit no rule explains: a list, never silence. */
function summarise(draft: Draft, milliseconds: number): void {
  const count = (level: string): string =>
    String(draft.rows.filter(({ confidence }) => confidence === level).length);
  console.log(
    `${String(draft.rows.length)} figures: ${count('high')} high, ${count('medium')} medium, ${count('low')} low (${String(Math.round(milliseconds))} ms)`,
  );
  if (!draft.sections)
    console.log(
      'No heading of a report was found: results and targets could not be told apart, all are results.',
    );
  const unread = draft.unread.filter(({ why }) => why === undefined);
  console.log(
    `${String(draft.unread.length - unread.length)} other digits are explained (dates, names, numbers).`,
  );
  console.log(`${String(unread.length)} digits are not explained${unread.length === 0 ? '.' : ':'}`);
  for (const { line, start, text: digits } of unread)
    console.log(`  line ${String(line)}, offset ${String(start)}: ${digits}`);
}

await runScript(() => {
  if (process.argv.some((argument) => /^--accept\b/.test(argument))) return acceptCommand();
  const ledger = loadLedger();
  const { file, place, year, kind, document, out } = asked(ledger);
  const report = reportText(file, readFileSync(file));
  const before = performance.now();
  const draft = draftLedger(report, { place, year, kind }, ledger);
  summarise(draft, performance.now() - before);
  const tables = draftTables(draft, document, ledger.units);
  writeAtomically(join(out, 'draft.csv'), cellsCsv(DRAFT_COLUMNS, tables.draft));
  writeAtomically(join(out, 'indicators.csv'), cellsCsv(PROPOSAL_COLUMNS, tables.indicators));
  const about = { file: basename(file), place, year };
  writeAtomically(join(out, 'draft.html'), draftPage(pageData(report, draft, tables, about, ledger)));
  console.log(
    `${join(out, 'draft.html')}, ${join(out, 'draft.csv')}, ${join(out, 'indicators.csv')} (${String(tables.indicators.length)} to name) written`,
  );
  return true;
});
