import type { Browser } from 'playwright-core';

/** What a page is seen to do. */
export interface Observed {
  fcp: number;
  lcp: number;
  cls: number;
  /** Time that tasks spent beyond 50 ms each. */
  tbt: number;
  /** End of the first frame with all the marks the page ends with; 0 where it draws nothing. */
  marks: number;
  /** Requests begun by then, the page's own with them; what a browser asks for of itself, such as its icon, apart. */
  early: number;
}

/**
 * Runs inside a measured page from before its first byte: notes paints, shifts and long tasks, and at every frame how many marks
 * the page's drawings hold. A frame comes only once nothing blocks rendering, so that what it counts is about to be painted. Must
 * stand alone: it is sent to the page as text.
 */
function observePage(): void {
  const seen = { fcp: 0, lcp: 0, cls: 0, tbt: 0, frames: [] as { count: number; end: number }[] };
  const watch = (type: string, note: (entry: PerformanceEntry) => void): void => {
    new PerformanceObserver((list) => {
      list.getEntries().forEach(note);
    }).observe({ type, buffered: true });
  };
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.fcp = startTime;
  });
  watch('largest-contentful-paint', ({ startTime }) => {
    seen.lcp = startTime;
  });
  watch('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!hadRecentInput) seen.cls += value;
  });
  watch('longtask', ({ duration }) => {
    seen.tbt += Math.max(0, duration - 50);
  });
  const marks = 'svg.chart :is(path, rect, circle, text, use), [data-drawn]';
  const frame = (): void => {
    const count = document.querySelectorAll(marks).length;
    const last = seen.frames.at(-1)?.count ?? 0;
    if (count > last) {
      const noted = { count, end: 0 };
      seen.frames.push(noted);
      // A message is handled after the frame is painted.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        noted.end = performance.now();
        port1.close();
      };
      port2.postMessage(null);
    }
  };
  // Only frames after a change: counting takes time of the thread that is measured.
  let asked = false;
  const look = (): void => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      frame();
    });
  };
  const changes = { childList: true, subtree: true, attributes: true, attributeFilter: ['data-drawn'] };
  new MutationObserver(look).observe(document, changes);
  const observed = (): object => {
    const marks = seen.frames.at(-1)?.end ?? 0;
    const begun = performance.getEntriesByType('resource').filter(({ startTime }) => startTime < marks);
    return { ...seen, marks, early: 1 + begun.length };
  };
  Object.assign(window, { observed });
}

/** What a page is loaded on. */
export interface Conditions {
  name: string;
  /** How many times slower than this machine's processor. */
  cpu: number;
  /** Where it is left out, the line is this machine's own. */
  line?: Readonly<Record<'latency' | 'downloadThroughput' | 'uploadThroughput', number>>;
}

/** A phone of the cheaper kind on a poor line: Lighthouse's slow 4G and its processor, four times slower than this one. */
export const SLOW_PHONE: Conditions = {
  name: 'slow phone (processor 4 times slower, 150 ms, 1.6 Mbit/s)',
  cpu: 4,
  line: {
    latency: 150,
    downloadThroughput: (1.6 * 1024 * 1024) / 8,
    uploadThroughput: (0.75 * 1024 * 1024) / 8,
  },
};
export const UNTHROTTLED: Conditions = { name: 'not slowed down', cpu: 1 };

/** The screen is a phone's in both. */
const SCREEN = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};

/** How long a page is watched after it has loaded. */
const WATCHED = 1200;

export interface Measurement extends Observed {
  bytes: number;
  requests: number;
  /** Milliseconds of processor that the page's main thread took while it was watched. */
  main: number;
}

/** Loads a page once, as a first visit. */
export async function measurePage(
  browser: Browser,
  address: string,
  { cpu, line }: Conditions,
): Promise<Measurement> {
  const context = await browser.newContext(SCREEN);
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
  if (line) await devtools.send('Network.emulateNetworkConditions', { offline: false, ...line });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  // Processor time, so that other work on the machine counts less.
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.addInitScript(observePage);
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(WATCHED);
  const { metrics } = await devtools.send('Performance.getMetrics');
  const observed = await page.evaluate<Observed>('observed()');
  await context.close();
  const { fcp, lcp, cls, tbt, marks, early } = observed;
  const tasks = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  return { fcp, lcp, cls, tbt, marks, early, bytes, requests, main: tasks * 1000 };
}
