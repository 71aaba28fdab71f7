import { NONE, SELF, trusted, type Policy } from './policyText.ts';

// An embed fetches nothing; but whoever audits one asks its site, from within it, what robots may do.
const ALWAYS: Policy = { 'connect-src': SELF, 'base-uri': NONE, 'form-action': NONE, ...trusted("'none'") };

/** Policy in an embed: the hashes of its one style and one script. */
export const embedPolicy = (style: string, script: string): Policy => ({
  'default-src': NONE,
  'style-src': [style],
  'script-src': [script],
  ...ALWAYS,
});

/** What an embed never loads. */
const NEVER = ['font', 'frame', 'img', 'manifest', 'media', 'object', 'worker'];

/**
 * Policy sent with every embed. Both policies hold: the scripts are named in both; the style of a chart is named in its page
 * alone, because released embeds keep theirs for ever and a header that named all of them would grow with every release.
 */
export const embedHeaderPolicy = (scripts: readonly string[]): Policy => ({
  'script-src': scripts,
  ...Object.fromEntries(NEVER.map((name) => [`${name}-src`, NONE])),
  ...ALWAYS,
});
