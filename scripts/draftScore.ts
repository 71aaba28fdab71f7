/** `npm run draft:score -- <folder with the documents>`: how good drafts are, beside the rows of every archived report. */
import { draftLedger } from '../src/ledger/draft/draftLedger.ts';
import { draftLimits } from '../src/ledger/draft/draftLimits.ts';
import { joinScores, scoreDraft, type DraftScore } from '../src/ledger/draft/scoreDraft.ts';
import type { DocumentRow } from '../src/ledger/documents.ts';
import { loadLedger, type Ledger } from '../src/ledger/loadLedger.ts';
import { archivedTexts } from './audit/archivedTexts.ts';
import { runScript } from './command/runScript.ts';
import { writeAtomically } from './command/writeAtomically.ts';
import { rulesHash } from './draft/rulesHash.ts';

const REPORT = 'data/draft_score.json';

/** Kinds of document a draft is for; a list of commendations or of rules states hardly a figure. */
const REPORTS = ['work_report', 'decomposition'];

function scoreOf(document: DocumentRow, text: string, ledger: Ledger): DraftScore {
  const coded = ledger.observations.filter((row) => row.document === document.id);
  const place = coded.map((row) => row.place).find((id) => /^\d{6}$/.test(id)) ?? '';
  const year = Number(document.issued_on.slice(0, 4));
  const { rows } = draftLedger(text, { place, year, kind: document.document_kind }, ledger);
  const core = new Set(ledger.indicators.filter((indicator) => indicator.core).map(({ id }) => id));
  return scoreDraft(
    coded.map((row) => ({ ...row, start: row.start ?? -1 })),
    rows,
    core,
  );
}

await runScript(() => {
  const [folder] = process.argv.slice(2);
  if (folder === undefined)
    throw new Error('usage: npm run draft:score -- <folder with the archived documents>');
  const ledger = loadLedger();
  const texts = archivedTexts(folder, ledger.documents);
  const reports = ledger.documents.filter(
    ({ id, document_kind: kind }) => texts.has(id) && REPORTS.includes(kind),
  );
  const documents = reports.map((document) => ({
    document: document.id,
    sha256: document.sha256,
    ...scoreOf(document, texts.get(document.id) ?? '', ledger),
  }));
  const all = joinScores(documents);
  console.table(
    [...documents, { document: 'all', ...all }].map(
      ({ high, medium, low, ...score }: Record<string, unknown> & DraftScore) => ({
        ...score,
        ...Object.fromEntries(
          Object.entries({ high, medium, low }).map(([name, { rows, right }]) => [
            name,
            `${String(rows)} (${String(right)})`,
          ]),
        ),
      }),
    ),
  );
  writeAtomically(REPORT, `${JSON.stringify({ rulesSha256: rulesHash(), documents, all }, null, 1)}\n`);
  const missed = draftLimits(all);
  for (const sentence of missed) console.error(`MISS ${sentence}`);
  console.log(`${REPORT} written`);
  return missed.length === 0;
});
