import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from '../../scripts/browser/launchBrowser.ts';
import { type Served, serveSite } from '../../scripts/browser/serveSite.ts';

/** Slow machines are waited for: only what never comes fails. */
export const PATIENCE = 60_000;

let browser: Promise<Browser> | undefined;

/** The one browser of a process that runs tests, which ends with it: to start one takes longer than most tests. */
const sharedBrowser = (): Promise<Browser> => (browser ??= launchBrowser());

/** A visitor nobody knows, of the shared browser or of another. */
export async function newVisitor(
  options: BrowserContextOptions = {},
  of: Promise<Browser> = sharedBrowser(),
): Promise<BrowserContext> {
  const context = await (await of).newContext(options);
  context.setDefaultTimeout(PATIENCE);
  return context;
}

/** A page and everything it, its frames and its workers did wrong. */
export interface Watched {
  page: Page;
  wrong: string[];
}

/** Opens a page of which nothing that goes wrong is missed: errors, console messages, dialogs, sockets, and requests to any origin but its own. */
export async function watchPage(
  context: BrowserContext,
  origin: string,
  wrong: string[] = [],
): Promise<Watched> {
  const page = await context.newPage();
  const at = (what: string, words: string) => wrong.push(`${what} at ${page.url()}: ${words}`);
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && asked !== origin)
      wrong.push(`foreign request: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    // What the browser itself gives up is no fault: pictures for the night when day comes back before they are there.
    const reason = request.failure()?.errorText ?? '';
    if (reason !== 'net::ERR_ABORTED') wrong.push(`failed: ${request.url()} (${reason})`);
  });
  page.on('console', (message) => at('console', message.text()));
  page.on('pageerror', (error) => at('error', error.message));
  page.on('websocket', (socket) => at('socket', socket.url()));
  page.on('dialog', (dialog) => {
    at('dialog', dialog.message());
    void dialog.dismiss();
  });
  return { page, wrong };
}

/** The same; violations of its policy are told too. */
export async function watchPolicy(context: BrowserContext, origin: string): Promise<Watched> {
  const wrong: string[] = [];
  await context.exposeFunction('ledgerViolation', (text: string) => wrong.push(`violation: ${text}`));
  await context.addInitScript(
    `addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
       ledgerViolation([location.pathname, violatedDirective, blockedURI, sample].join(' ')))`,
  );
  return watchPage(context, origin, wrong);
}

/** The scripts of a page start when it is painted, some time after it has loaded (src/client/startParts.ts). */
const STARTED = `new Promise((done) => {
  const look = () =>
    !document.querySelector('script[data-parts]') || performance.getEntriesByName('started').length > 0 ? done() : setTimeout(look, 5);
  look();
})`;

export interface Visit extends Watched {
  close: () => Promise<void>;
}

export type OpenPage = (path: string, options?: BrowserContextOptions) => Promise<Visit>;

/**
 * Serves a built folder for the tests of a file and opens its pages in a real browser.
 *
 * @param base where the site was built to stand, such as `/ledger`
 * @returns opens a page; 1280 × 900 unless told otherwise
 */
export function browseSite(folder: string, base = ''): OpenPage {
  let site: Served;
  beforeAll(async () => {
    site = await serveSite(folder, base);
  });
  const visitors = new Set<BrowserContext>();
  /** Visitors that have closed their page: the next one like them need not fetch the style again. */
  const idle = new Map<string, BrowserContext>();
  afterAll(async () => {
    await Promise.all([...visitors].map((visitor) => visitor.close()));
    await site.close();
  });
  return async (path, options = {}) => {
    const kind = JSON.stringify(options);
    const visitor =
      idle.get(kind) ?? (await newVisitor({ viewport: { width: 1280, height: 900 }, ...options }));
    visitors.add(visitor);
    idle.delete(kind);
    const { page, wrong } = await watchPage(visitor, site.origin);
    page.on('close', () => idle.set(kind, visitor));
    await page.goto(site.origin + path, { waitUntil: 'load' });
    if (options.javaScriptEnabled !== false) await page.evaluate(STARTED);
    return { page, wrong, close: () => page.close() };
  };
}

/** The same on a phone of 390 px, for tests that want the page alone. */
export function browseOnPhone(
  folder: string,
): (path: string, options?: BrowserContextOptions) => Promise<Page> {
  const visit = browseSite(folder);
  return async (path, options = {}) =>
    (await visit(path, { viewport: { width: 390, height: 844 }, ...options })).page;
}
