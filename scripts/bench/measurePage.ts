import type { Browser } from 'playwright-core';
import { observePage, type Observed } from './observePage.ts';

/** A phone of the cheaper kind on a poor line: Lighthouse's slow 4G and its processor, four times slower than this one. */
export const SLOW_PHONE = {
  cpu: 4,
  latency: 150,
  download: (1.6 * 1024 * 1024) / 8,
  upload: (0.75 * 1024 * 1024) / 8,
  screen: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
} as const;

/** How long a page is watched after it has loaded. */
const WATCHED = 1200;

export interface Measurement extends Observed {
  bytes: number;
  requests: number;
}

/** Loads a page once, as a first visit on the slow phone. */
export async function measurePage(browser: Browser, address: string): Promise<Measurement> {
  const context = await browser.newContext(SLOW_PHONE.screen);
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  let bytes = 0;
  let requests = 0;
  devtools.on('Network.requestWillBeSent', () => {
    requests += 1;
  });
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: SLOW_PHONE.latency,
    downloadThroughput: SLOW_PHONE.download,
    uploadThroughput: SLOW_PHONE.upload,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOW_PHONE.cpu });
  await page.addInitScript(observePage);
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(WATCHED);
  const observed = await page.evaluate<Observed>('observed()');
  await context.close();
  const { fcp, lcp, cls, tbt, marks } = observed;
  return { fcp, lcp, cls, tbt, marks, bytes, requests };
}
