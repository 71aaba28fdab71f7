/**
 * `npm run bench:pages [-- <built folder>] [-- --runs=5] [-- --charts]`: loads the bare drawing of two charts, our page of each and the
 * same charts drawn by Observable Plot and ECharts in the browser, in turns, on a slow phone and not slowed down; then one page of every
 * type on the slow phone, which `--charts` leaves out. Prints medians and ratios within the run. Fails where a target is missed.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { judgeTargets, median } from './judgeTargets.ts';
import { measurePage, SLOW_PHONE, UNTHROTTLED, type Conditions, type Measurement } from './measurePage.ts';
import { FORMS, writeRivals, type Form } from './writeRivals.ts';
import { launchBrowser } from '../browser/launchBrowser.ts';
import { PAGE_TYPES } from '../browser/pageTypes.ts';
import { serveCompressed } from './serveCompressed.ts';
import { runScript } from '../command/runScript.ts';

const FORM_WORDS: Readonly<Record<Form, string>> = {
  floor: 'bare drawing (the floor)',
  ours: 'our page',
  plot: 'Observable Plot in the browser',
  echarts: 'ECharts in the browser',
};

const KEYS = ['bytes', 'requests', 'early', 'fcp', 'lcp', 'cls', 'tbt', 'main', 'marks'] as const;

type Measured = ReadonlyMap<string, Measurement>;

/** Medians per address of `runs` rounds through all of them, after one round that only fills the server's memory. */
async function measureInTurns(
  browser: Browser,
  addresses: readonly string[],
  conditions: Conditions,
  runs: number,
): Promise<Measured> {
  const rounds: Map<string, Measurement>[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const round = new Map<string, Measurement>();
    for (const address of addresses) round.set(address, await measurePage(browser, address, conditions));
    if (run > 0) rounds.push(round);
  }
  const middle = (address: string, key: (typeof KEYS)[number]): number =>
    median(rounds.map((round) => round.get(address)?.[key] ?? Number.NaN));
  return new Map(
    addresses.map((address) => [
      address,
      Object.fromEntries(KEYS.map((key) => [key, middle(address, key)])) as unknown as Measurement,
    ]),
  );
}

const rounded = ({ bytes, requests, early, fcp, lcp, cls, tbt, main, marks }: Measurement) => ({
  bytes,
  requests,
  'before marks': early,
  'FCP ms': Math.round(fcp),
  'LCP ms': Math.round(lcp),
  CLS: Math.round(cls * 1000) / 1000,
  'TBT ms': Math.round(tbt),
  'main ms': Math.round(main),
  'marks ms': Math.round(marks),
});

const ratio = (value: number, floor: number): number => Math.round((value / floor) * 100) / 100;

function of(measured: Measured, address: string): Measurement {
  const found = measured.get(address);
  if (!found) throw new Error(`${address} was not measured`);
  return found;
}

/** Forms of one chart under one condition, with their ratios to the floor. */
function tellForms(chart: string, forms: Readonly<Record<Form, Measurement>>): void {
  console.table(
    FORMS.map((form) => ({
      [chart]: FORM_WORDS[form],
      ...rounded(forms[form]),
      'bytes ×': ratio(forms[form].bytes, forms.floor.bytes),
      'main ×': ratio(forms[form].main, forms.floor.main),
      'marks ×': ratio(forms[form].marks, forms.floor.marks),
    })),
  );
}

await runScript(async () => {
  const asked = process.argv.slice(2);
  const folder = asked.find((word) => !word.startsWith('--')) ?? 'dist';
  const runs = Number(asked.find((word) => word.startsWith('--runs='))?.slice('--runs='.length) ?? 5);
  const scratch = mkdtempSync(join(tmpdir(), 'ledger-pages-'));
  const rivals = await writeRivals(folder, scratch);
  const site = await serveCompressed(scratch, folder);
  const browser = await launchBrowser();
  const measure = (paths: readonly string[], conditions: Conditions): Promise<Measured> =>
    measureInTurns(
      browser,
      paths.map((path) => site.origin + path),
      conditions,
      runs,
    );
  console.log(`390 px; medians of ${String(runs)} rounds`);
  const charts: Parameters<typeof judgeTargets>[0][number][] = [];
  for (const conditions of [SLOW_PHONE, UNTHROTTLED]) {
    const measured = await measure(
      Object.values(rivals).flatMap((forms) => FORMS.map((form) => forms[form])),
      conditions,
    );
    console.log(`\n${conditions.name}`);
    for (const [chart, paths] of Object.entries(rivals)) {
      const forms = Object.fromEntries(
        FORMS.map((form) => [form, of(measured, site.origin + paths[form])]),
      ) as Record<Form, Measurement>;
      tellForms(chart, forms);
      charts.push({ chart, slow: conditions === SLOW_PHONE, forms });
    }
  }
  const types = asked.includes('--charts') ? [] : Object.entries(PAGE_TYPES);
  const pages = await measure(
    types.map(([, path]) => path),
    SLOW_PHONE,
  );
  await browser.close();
  await site.close();
  rmSync(scratch, { recursive: true });
  const typed = types.map(([type, page]) => ({ type, page, found: of(pages, site.origin + page) }));
  if (typed.length > 0)
    console.table(typed.map(({ type, page, found }) => ({ type, page, ...rounded(found) })));
  const targets = judgeTargets(charts, Object.fromEntries(typed.map(({ type, found }) => [type, found.cls])));
  console.table(targets.map(({ target, found, held }) => ({ target, found, is: held ? 'held' : 'MISSED' })));
  return targets.every(({ held }) => held);
});
