import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { launchBrowser } from '../../scripts/browser/launchBrowser.ts';
import { startDev, type DevServer } from './startDev.ts';

/** Slow machines are waited for: only what never comes fails. */
const PATIENCE = 120_000;
const LONG = { timeout: PATIENCE };
vi.setConfig({ testTimeout: 8 * PATIENCE, hookTimeout: 8 * PATIENCE });

const PLACE = '/en/places/500112/';

/** What is told of the bad row: file, row, key, column, value, what was expected, fix. */
const TOLD = [
  'data/awards.csv: 1 problem',
  'row 4, key "award-2020-01-4", column "place": found "nowhere", expected the id of a row of data/places.csv.',
  'Fix: correct the id, or add the row to data/places.csv.',
];
const GOOD_ROW = 'award-2020-01-4,poverty-alleviation,500230,';
const BAD_ROW = 'award-2020-01-4,poverty-alleviation,nowhere,';

const data = mkdtempSync(join(tmpdir(), 'data-'));
let browser: Browser;
let page: Page;
let server: DevServer;
let connected = false;

/** Replaces a text that stands once in a table. */
function edit(table: string, from: string, to: string): void {
  const file = join(data, `${table}.csv`);
  const parts = readFileSync(file, 'utf8').split(from);
  expect(parts, `${from} in ${table}.csv`).toHaveLength(2);
  writeFileSync(file, parts.join(to));
}

const breakAwards = (): void => edit('awards', GOOD_ROW, BAD_ROW);
const repairAwards = (): void => edit('awards', BAD_ROW, GOOD_ROW);

/** The page hears the server: one that is just connecting misses what an edit does. */
const pageListens = () => expect.poll(() => connected, LONG).toBe(true);

const status = async (path = PLACE): Promise<number> => (await fetch(server.origin + path)).status;

/** Waits for something and prints how long it took. */
async function timed(what: string, happens: () => Promise<unknown>): Promise<void> {
  const begun = performance.now();
  await happens();
  console.info(`${what}: ${((performance.now() - begun) / 1000).toFixed(1)} s`);
}

async function expectPage(title: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await expect.poll(() => page.locator('vite-error-overlay').count(), LONG).toBe(0);
}

/** An error lies over the page and says so. */
async function expectOverlay(...parts: readonly string[]): Promise<void> {
  const overlay = page.locator('vite-error-overlay');
  const said = (): Promise<string> => overlay.evaluate((element) => element.shadowRoot?.textContent ?? '');
  for (const part of parts) await expect.poll(said, LONG).toContain(part);
}

async function expectInLog(...parts: readonly string[]): Promise<void> {
  for (const part of parts) await expect.poll(() => server.log(), LONG).toContain(part);
}

async function newPage(): Promise<void> {
  page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  page.on('framenavigated', () => (connected = false));
  page.on('websocket', (socket) => {
    socket.on('framereceived', ({ payload }) => (connected ||= String(payload).includes('"connected"')));
  });
}

beforeAll(async () => {
  cpSync('data', data, { recursive: true });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  rmSync(data, { recursive: true });
});

describe('a dev server', () => {
  beforeAll(async () => {
    await timed('ready', async () => (server = await startDev(data)));
    await newPage();
    await timed('first page', () => page.goto(server.origin + PLACE));
    // A first visit ends in a reload where Vite has packages to prepare: the tests' page is another one.
    await page.waitForLoadState('networkidle');
    await page.close();
    await newPage();
    await page.goto(server.origin + PLACE);
  });
  afterAll(async () => {
    await page.close();
    await server.stop();
  });

  it('shows a page in its styles', async () => {
    await expectPage('Yubei District');
    expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');
  });

  it('shows a valid edit in the open page', async () => {
    await pageListens();
    edit('places', ',Yubei District,', ',Northern Yu District,');
    await timed('a valid edit', () => expectPage('Northern Yu District'));
    expect(await status()).toBe(200);
  });

  it('lays a bad edit over the open page, logs it, and serves no old page', async () => {
    await pageListens();
    breakAwards();
    await timed('a bad edit', () => expectOverlay(...TOLD));
    await expectInLog(...TOLD);
    expect(await status()).toBe(500);
    expect(await status('/charts/awards-map/')).toBe(500);
    await page.reload();
    await expectOverlay(...TOLD);
  });

  it('brings the page back once that is repaired', async () => {
    await pageListens();
    repairAwards();
    await timed('a repair', () => expectPage('Northern Yu District'));
    expect(await status()).toBe(200);
    expect(await status('/charts/awards-map/')).toBe(200);
  });

  it('sees a file go and come', async () => {
    await pageListens();
    renameSync(join(data, 'audit.json'), join(data, 'audit.json.away'));
    await expectOverlay('data/audit.json', 'Fix: restore the file from version control');
    expect(await status()).toBe(500);
    renameSync(join(data, 'audit.json.away'), join(data, 'audit.json'));
    await expectPage('Northern Yu District');
    expect(await status()).toBe(200);
  });
});

describe('a dev server started on bad data', () => {
  beforeAll(async () => {
    breakAwards();
    server = await startDev(data);
    await newPage();
  });
  afterAll(async () => {
    await page.close();
    await server.stop();
  });

  it('tells what is wrong', async () => {
    const answer = await page.goto(server.origin + PLACE);
    expect(answer?.status()).toBe(500);
    await expectOverlay(...TOLD);
    await expectInLog(...TOLD);
  });

  it('serves the page once that is repaired', async () => {
    await pageListens();
    repairAwards();
    await timed('a repair after a bad start', () => expectPage('Northern Yu District'));
    expect(await status()).toBe(200);
  });
});
