import lighthouse, { type Flags } from 'lighthouse';

export type Category = 'performance' | 'accessibility' | 'best-practices' | 'seo';

export interface PageAudit {
  /** 0 to 100, as Lighthouse shows them. */
  scores: Partial<Record<Category, number>>;
  /** Audits that cost points, with Lighthouse's own words. */
  failing: readonly { id: string; words: string }[];
}

/** Waiting for a quiet page is for measurements of time: nothing else changes after a page of ours has loaded. */
const AT_ONCE = {
  disableFullPageScreenshot: true,
  pauseAfterFcpMs: 0,
  pauseAfterLoadMs: 0,
  networkQuietThresholdMs: 0,
  cpuQuietThresholdMs: 0,
} satisfies Flags;

/**
 * Runs Lighthouse with its mobile preset in a browser that is running.
 *
 * @param port remote debugging port of that browser
 * @throws Error where Lighthouse could not load the page
 */
export async function auditPage(
  address: string,
  port: number,
  categories: readonly Category[],
): Promise<PageAudit> {
  const timed = categories.includes('performance');
  const result = await lighthouse(address, {
    port,
    logLevel: 'silent',
    onlyCategories: [...categories],
    ...(!timed && AT_ONCE),
  });
  if (!result || result.lhr.runtimeError)
    throw new Error(
      `Lighthouse could not audit ${address}: ${result?.lhr.runtimeError?.message ?? 'no result'}`,
    );
  const { lhr } = result;
  const failing = Object.values(lhr.categories)
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ weight }) => weight > 0)
    .flatMap(({ id }) => lhr.audits[id] ?? [])
    .filter(({ score }) => score !== null && score < 1)
    .map(({ id, title, displayValue = '', explanation = '' }) => ({
      id,
      words: [title, displayValue, explanation].filter((part) => part !== '').join(': '),
    }));
  const scores = Object.fromEntries(
    categories.map((id) => [id, Math.round((lhr.categories[id]?.score ?? 0) * 100)]),
  );
  return { scores, failing };
}
