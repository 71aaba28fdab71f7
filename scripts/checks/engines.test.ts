import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAGE_TYPES } from '../browser/pageTypes.ts';
import { missingFor, startEngine, type Engine } from '../browser/otherEngines.ts';
import { serveSite, type Served } from '../browser/serveSite.ts';
import { SITE } from '../../tests/site/folders.ts';

/** What a page looks like to its reader, whichever the engine. */
interface Seen {
  /** Rules of its style hold. */
  styled: boolean;
  /** Drawings shown of each chart. */
  drawings: number[];
  /** Pixels that the page is wider than the window. */
  over: number;
  /** Its scripts have started. */
  started: boolean;
}

const LOOK = `(() => {
  const shown = (drawing) => drawing.getClientRects().length > 0 && drawing.getBoundingClientRect().height > 0;
  const root = document.documentElement;
  const groups = new Map();
  for (const drawing of document.querySelectorAll('.drawing, main > .w, main > .c, main > .n'))
    groups.set(drawing.parentElement, [...(groups.get(drawing.parentElement) ?? []), drawing]);
  return {
    styled: getComputedStyle(document.body).marginTop === '0px',
    drawings: [...groups.values()].map((drawings) => drawings.filter(shown).length),
    over: root.scrollWidth - root.clientWidth,
    started: !document.querySelector('script[data-parts]') || performance.getEntriesByName('started').length > 0,
  };
})()`;

const addresses = Object.entries(PAGE_TYPES).flatMap(([type, path]) => [
  [type, path] as const,
  [`${type}, in English`, `/en${path}`] as const,
]);

describe.each(['firefox', 'webkit'] as const)('in %s', (name) => {
  const missing = missingFor(name);
  if (missing !== undefined) {
    console.log(`${name} is not installed and was not looked at: apt-get install ${missing}`);
    it.skip(`every page type: needs ${missing}`);
    return;
  }
  let engine: Engine;
  let site: Served;
  beforeAll(async () => {
    site = await serveSite(SITE);
    engine = await startEngine(name);
  });
  afterAll(async () => {
    await engine.close();
    await site.close();
  });

  it.each(addresses)(
    '%s is styled, shows one drawing of each chart, fits and answers',
    async (_type, path) => {
      await engine.open(site.origin + path);
      await expect.poll(async () => (await engine.ask<Seen>(LOOK)).started).toBe(true);
      const { styled, drawings, over } = await engine.ask<Seen>(LOOK);
      expect(styled).toBe(true);
      expect(drawings.filter((count) => count !== 1)).toEqual([]);
      expect(over).toBeLessThanOrEqual(0);
    },
  );
});
