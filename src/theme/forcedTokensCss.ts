import type { TokenName } from './tokens.ts';

/**
 * Where the reader's system chooses the colours, what is not data takes them: paper, ink, rules, links. Data keep theirs,
 * because there colour is the meaning; the class "none" gives up its tone and keeps its border.
 */
const FORCED: Partial<Record<TokenName, string>> = {
  paper: 'Canvas',
  'paper-2': 'Canvas',
  ink: 'CanvasText',
  'ink-2': 'CanvasText',
  rule: 'color-mix(in srgb,CanvasText 45%,Canvas)',
  seal: 'LinkText',
  link: 'LinkText',
  focus: 'Highlight',
  'award-0': 'Canvas',
  'on-award-0': 'CanvasText',
};

/** @param names - tokens the page declares; others need no colour */
export function forcedTokensCss(names: readonly string[]): string {
  const declared = Object.entries(FORCED).filter(([name]) => names.includes(name));
  const properties = declared.map(([name, value]) => `--${name}:${value}`).join(';');
  // As specific as the night's rule, and after it. Every coloured area is edged, since its neighbour may look the same.
  return `@media (forced-colors:active){:root:not([data-theme=none]){${properties}}.chart{forced-color-adjust:none}[fill^="var(--award"]{stroke:CanvasText}}`;
}
