import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { launchBrowser } from '../../scripts/browser/launchBrowser.ts';

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
