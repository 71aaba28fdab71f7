import type { BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { headersHost, type Host } from './headersHost.ts';
import { oddInput, type OddInput } from './oddInput.ts';
import { newVisitor, PATIENCE } from './sharedBrowser.ts';
import { watchPage, type Watched } from './watchPage.ts';

const SEED = 20_250_909;

/** A page of a site that is attacked, and what it is attacked with. */
export interface Attacked {
  host: Host;
  watched: Watched;
  odd: OddInput;
}

/** Gives every test of a file a page nobody has seen, of a built site, and the same odd inputs. */
export function attackedPage(site: string): Attacked {
  const attacked = {} as Attacked;
  let context: BrowserContext;
  beforeAll(async () => {
    attacked.host = await headersHost(site);
  });
  afterAll(() => attacked.host.close());
  beforeEach(async () => {
    attacked.odd = oddInput(SEED);
    context = await newVisitor();
    attacked.watched = await watchPage(context, attacked.host.origin);
    // Whatever a page may ever look up, storage answers with something odd.
    const stored = JSON.stringify(Array.from({ length: 40 }, attacked.odd.text));
    await context.addInitScript(
      `{ const odd = ${stored}; let asked = 0; Storage.prototype.getItem = () => odd[asked++ % odd.length]; }`,
    );
  });
  afterEach(() => context.close());
  return attacked;
}

/** Elements and attributes that no input may bring into a page. */
const ACTIVE = `(() => {
  const all = [...document.querySelectorAll('*')];
  const active = all.filter((e) => /^(script|iframe|object|embed|base|link|style|img|meta|form|portal|frame)$/i.test(e.localName)).length;
  const handlers = all.filter((e) => [...e.attributes].some(({ name, value }) => /^on/i.test(name) || name === 'style' || name === 'srcdoc' || /^\\s*(javascript|data):/i.test(value) && /^(href|src|action|formaction|xlink:href)$/.test(name))).length;
  const foreign = all.filter((e) => e.localName === 'a' && e.closest('#search-results, #draft') && !e.href.startsWith(location.origin + '/')).length;
  return JSON.stringify([active, handlers, foreign, typeof window.broken, document.documentElement.dataset.theme ?? '', Object.keys(Object.prototype).length, document.baseURI.split(/[?#]/)[0], location.pathname]);
})()`;

/** What of a page no input may change. */
export const snapshot = (where: Page | Frame): Promise<string> => where.evaluate<string>(ACTIVE);

/** What takes longer hangs. */
export async function inTime<Result>(what: string, task: Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`hangs: ${what.slice(0, 200)}`));
    }, PATIENCE);
  });
  return Promise.race([task, late]).finally(() => {
    clearTimeout(timer);
  });
}
