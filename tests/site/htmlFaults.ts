import { HtmlValidate } from 'html-validate';
import type { BuiltPage } from './builtPages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    'long-title': 'off', // titles state findings
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'require-sri': 'off', // everything comes from the site's own origin
    'attribute-boolean-style': 'off',
    'wcag/h37': 'error',
    'wcag/h32': 'off', // filters apply as they change: a submit button would do nothing
    'svg-focusable': 'off', // for Internet Explorer
    'prefer-native-element': ['error', { exclude: ['group', 'region', 'img'] }],
    'no-redundant-role': 'off', // the ledger of tasks keeps its roles where CSS makes cards of its rows
    'no-implicit-input-type': 'error',
    'no-redundant-aria-label': 'off',
  },
});

/** What a validator finds wrong with pages, as lines. */
export async function htmlFaults(pages: readonly BuiltPage[]): Promise<string[]> {
  const faults: string[] = [];
  for (const { path, html } of pages) {
    const { results } = await validator.validateString(html);
    for (const { messages } of results)
      faults.push(...messages.map((m) => `${path}:${String(m.line)}: ${m.ruleId} ${m.message}`));
  }
  return faults;
}
