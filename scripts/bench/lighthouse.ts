/**
 * `npm run lighthouse [-- <built folder>] [-- --runs=3]`: prints Lighthouse's four scores (mobile preset, median of the runs) of
 * six page types in both languages, and every audit that costs points. Fails where a score that no clock has a part in is below 100.
 */
import { launchBrowser } from '../browser/launchBrowser.ts';
import { LIGHTHOUSE_TYPES, PAGE_TYPES } from '../browser/pageTypes.ts';
import { freePort } from '../browser/serveSite.ts';
import { runScript } from '../command/runScript.ts';
import { auditPage, type Category, type PageAudit } from './auditPage.ts';
import { median } from './judgeTargets.ts';
import { serveCompressed } from './serveCompressed.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const satisfies Category[];
/** An embed asks not to be listed, since its chart has a page: Lighthouse takes points for that, and we leave them. */
const DELIBERATE = new Set(['embed seo']);

async function auditOften(address: string, port: number, runs: number): Promise<PageAudit[]> {
  const audits: PageAudit[] = [];
  for (let run = 0; run < runs; run += 1) audits.push(await auditPage(address, port, CATEGORIES));
  return audits;
}

const middle = (audits: readonly PageAudit[], category: Category): number =>
  median(audits.map(({ scores }) => scores[category] ?? 0));

await runScript(async () => {
  const asked = process.argv.slice(2);
  const folder = asked.find((word) => !word.startsWith('--')) ?? 'dist';
  const runs = Number(asked.find((word) => word.startsWith('--runs='))?.slice('--runs='.length) ?? 3);
  const port = await freePort();
  const site = await serveCompressed(folder);
  const browser = await launchBrowser({ args: [`--remote-debugging-port=${String(port)}`] });
  const table: Record<string, string | number>[] = [];
  const costs = new Set<string>();
  let held = true;
  for (const lang of ['', '/en'])
    for (const type of LIGHTHOUSE_TYPES) {
      const page = `${lang}${PAGE_TYPES[type]}`;
      const audits = await auditOften(site.origin + page, port, runs);
      const scores = Object.fromEntries(CATEGORIES.map((category) => [category, middle(audits, category)]));
      table.push({ type, page, ...scores });
      for (const { id, words } of audits.flatMap(({ failing }) => failing))
        costs.add(`${type} ${page}: ${id}: ${words}`);
      held &&= CATEGORIES.slice(1).every(
        (category) => scores[category] === 100 || DELIBERATE.has(`${type} ${category}`),
      );
    }
  await browser.close();
  await site.close();
  console.table(table);
  for (const cost of [...costs].sort()) console.log(cost);
  return held;
});
