/**
 * `npm run bench:pages [-- <built folder>] [-- --runs=5]`: loads one page of every type on a slow phone in the real browser, in
 * turns with the bare drawing of two charts and with the same charts drawn by Observable Plot and ECharts in the browser. Prints
 * medians and ratios within the run. Fails where a target is missed.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { judgeTargets, median } from './judgeTargets.ts';
import { measurePage, SLOW_PHONE, type Measurement } from './measurePage.ts';
import { writeRivals } from './writeRivals.ts';
import { launchBrowser } from '../browser/launchBrowser.ts';
import { PAGE_TYPES } from '../browser/pageTypes.ts';
import { serveCompressed } from './serveCompressed.ts';
import { runScript } from '../command/runScript.ts';

/** What is compared with the floor of its chart. */
const FORMS = ['floor', 'inline', 'ours', 'plot', 'echarts'] as const;
const FORM_WORDS: Readonly<Record<(typeof FORMS)[number], string>> = {
  floor: 'bare drawing, linked style (the floor)',
  inline: 'bare drawing, style inside the page',
  ours: 'our page',
  plot: 'Observable Plot in the browser',
  echarts: 'ECharts in the browser',
};

const KEYS = ['bytes', 'requests', 'fcp', 'lcp', 'cls', 'tbt', 'marks'] as const;

/** Medians per address of `runs` rounds through all of them, after one round that only fills the server's memory. */
async function measureInTurns(
  addresses: readonly string[],
  origin: string,
  runs: number,
): Promise<Map<string, Measurement>> {
  const browser = await launchBrowser();
  const rounds: Map<string, Measurement>[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const round = new Map<string, Measurement>();
    for (const address of addresses) round.set(address, await measurePage(browser, origin + address));
    if (run > 0) rounds.push(round);
  }
  await browser.close();
  const middle = (address: string, key: (typeof KEYS)[number]): number =>
    median(rounds.map((round) => round.get(address)?.[key] ?? Number.NaN));
  return new Map(
    addresses.map((address) => [
      address,
      Object.fromEntries(KEYS.map((key) => [key, middle(address, key)])) as Record<
        (typeof KEYS)[number],
        number
      >,
    ]),
  );
}

const rounded = ({ bytes, requests, fcp, lcp, cls, tbt, marks }: Measurement) => ({
  bytes,
  requests,
  'FCP ms': Math.round(fcp),
  'LCP ms': Math.round(lcp),
  CLS: Math.round(cls * 1000) / 1000,
  'TBT ms': Math.round(tbt),
  'marks ms': Math.round(marks),
});

const ratio = (value: number, floor: number): number => Math.round((value / floor) * 100) / 100;

await runScript(async () => {
  const asked = process.argv.slice(2);
  const folder = asked.find((word) => !word.startsWith('--')) ?? 'dist';
  const runs = Number(asked.find((word) => word.startsWith('--runs='))?.slice('--runs='.length) ?? 5);
  const scratch = mkdtempSync(join(tmpdir(), 'ledger-pages-'));
  const rivals = await writeRivals(folder, scratch);
  const site = await serveCompressed(scratch, folder);
  const addresses = [
    ...new Set([
      ...Object.values(rivals).flatMap((forms) => FORMS.map((form) => forms[form])),
      ...Object.values(PAGE_TYPES),
    ]),
  ];
  const measured = await measureInTurns(addresses, site.origin, runs);
  await site.close();
  rmSync(scratch, { recursive: true });
  const of = (address: string): Measurement => {
    const found = measured.get(address);
    if (!found) throw new Error(`${address} was not measured`);
    return found;
  };

  console.log(
    `processor ${String(SLOW_PHONE.cpu)} times slower, ${String(SLOW_PHONE.latency)} ms, 1.6 Mbit/s, 390 px; median of ${String(runs)} runs`,
  );
  console.table(Object.entries(PAGE_TYPES).map(([type, page]) => ({ type, page, ...rounded(of(page)) })));
  for (const [chart, forms] of Object.entries(rivals)) {
    const floor = of(forms.floor);
    console.table(
      FORMS.map((form) => ({
        [chart]: FORM_WORDS[form],
        ...rounded(of(forms[form])),
        'bytes ×': ratio(of(forms[form]).bytes, floor.bytes),
        'marks ×': ratio(of(forms[form]).marks, floor.marks),
      })),
    );
  }
  const targets = judgeTargets(
    Object.fromEntries(
      Object.entries(rivals).map(([chart, { ours, floor }]) => [chart, { ours: of(ours), floor: of(floor) }]),
    ),
    Object.fromEntries(Object.entries(PAGE_TYPES).map(([type, page]) => [type, of(page).cls])),
  );
  console.table(targets.map(({ target, found, held }) => ({ target, found, is: held ? 'held' : 'MISSED' })));
  return targets.every(({ held }) => held);
});
