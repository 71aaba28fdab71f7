import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import { SITE } from '../site/folders.ts';
import { attributeOf, PageTree, textOf } from '../site/pageTree.ts';
import { hostPage } from './hosts.ts';
import { newVisitor } from './visitors.ts';

export interface Host {
  page: Page;
  close: () => Promise<void>;
}

/** Opens a page of another site that holds what `markup` says, under the policy of a strict newspaper. */
export async function openHost(
  markup: string,
  origin: string,
  options: BrowserContextOptions = {},
  policy?: string,
): Promise<Host> {
  const strict = `default-src 'none'; style-src 'unsafe-inline'; script-src ${origin}; frame-src ${origin}`;
  const served = await hostPage(markup, policy ?? strict);
  const context = await newVisitor({ viewport: { width: 1000, height: 900 }, ...options });
  const page = await context.newPage();
  await page.goto(served.origin, { waitUntil: 'load' });
  return {
    page,
    close: async () => {
      await context.close();
      await served.close();
    },
  };
}

/** Snippet of a form as the chart page offers it, pointing to the test's server. */
export function snippetOf(id: string, form: string, origin: string, lang = ''): string {
  const { elements } = new PageTree(readFileSync(join(SITE, `${lang}/charts/${id}/index.html`), 'utf8'));
  const code = elements.find((element) => attributeOf(element, 'aria-labelledby') === `snippet-${form}`);
  return (code === undefined ? '' : textOf(code)).replaceAll('http://localhost:4321', origin);
}

export const framesOf = (page: Page): Frame[] => page.frames().filter((frame) => frame !== page.mainFrame());

/** Difference between a frame's height and what its content needs, in pixels. */
export async function gaps(page: Page): Promise<number[]> {
  return Promise.all(
    framesOf(page)
      .filter((frame) => frame.childFrames().length === 0)
      .map(async (frame) => {
        const element = await frame.frameElement();
        const height = await element.evaluate<number, HTMLElement>((node) => node.clientHeight);
        const content = await frame.evaluate<number>(
          'Math.ceil(document.querySelector("main").getBoundingClientRect().height)',
        );
        return height - content;
      }),
  );
}

/** Waits until every frame is as high as its content. */
export async function settled(page: Page): Promise<void> {
  await expect.poll(async () => (await gaps(page)).every((gap) => Math.abs(gap) <= 1)).toBe(true);
}
