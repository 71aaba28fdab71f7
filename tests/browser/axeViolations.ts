import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Everything axe knows of, or only what can differ between colour schemes. */
const RULES = {
  all: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  colours: ['color-contrast', 'link-in-text-block'],
};

const run = (rules: keyof typeof RULES): string => `axe
  .run(document, {
    elementRef: true,
    resultTypes: ['violations'],
    ${rules === 'all' ? "rules: { 'target-size': { enabled: true } }," : ''}
    runOnly: ${JSON.stringify(RULES[rules])},
  })
  .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target, element, failureSummary }) => ({
    rule: id,
    selector: target.join(' '),
    text: element?.textContent ?? '',
    why: failureSummary,
  }))))`;

interface Violation {
  rule: string;
  selector: string;
  text: string;
  why: string;
}

const LONGEST_TEXT = 60;
const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * Runs axe on a page as it stands.
 *
 * @param look how the page is looked at, such as `dark, 320 px`
 * @returns a line for every element that breaks a rule: page, look, rule, element with its text, and why, in axe's words
 */
export async function axeViolations(
  page: Page,
  look: string,
  rules: keyof typeof RULES = 'all',
): Promise<string[]> {
  // Through the debugger, not a script element: the page's own policy stays in force.
  if (!(await page.evaluate<boolean>("typeof axe === 'object'"))) await page.evaluate(axe);
  const found = await page.evaluate<Violation[]>(run(rules));
  const { pathname, search } = new URL(page.url());
  return found.map(
    ({ rule, selector, text, why }) =>
      `${pathname}${search} (${look}): ${rule} at ${selector} “${inOneLine(text).slice(0, LONGEST_TEXT)}”: ${inOneLine(why)}`,
  );
}
