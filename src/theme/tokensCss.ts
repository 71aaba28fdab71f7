import { tokens, type Shade, type TokenName } from './tokens.ts';

/**
 * Sizes of type. Text is 17 px and never below 16; words in charts are 12 px. Latin headings are set a step smaller:
 * at the same size their lower case looks larger than a square of Chinese.
 */
const typeScale = {
  small: '1rem',
  text: '1.0625rem',
  'heading-3': '1.1rem',
  lede: '1.15rem',
  headline: '1.3rem',
  'heading-2': '1.35rem',
  figure: '1.9rem',
  'heading-1': 'clamp(1.6rem, 1.2rem + 2vw, 2.3rem)',
  'heading-1-latin': 'clamp(1.5rem, 1.1rem + 1.6vw, 2rem)',
} as const satisfies Record<string, string>;

/** Distances between things, from a hair within a line to the pause between two figures. */
const spaceScale = {
  1: '0.25rem',
  2: '0.5rem',
  3: '0.75rem',
  4: '1rem',
  5: '1.5rem',
  6: '2.5rem',
  7: '4rem',
} as const satisfies Record<number, string>;

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

function properties(shade: keyof Shade): string {
  return Object.entries(tokens)
    .map(([name, value]: [string, Shade]) => `--${name}:${value[shade]}`)
    .join(';');
}

/** A scale as custom properties: `--size-lede:1.15rem`. */
function scale(prefix: string, steps: Readonly<Record<string, string>>): string {
  return Object.entries(steps)
    .map(([name, value]) => `--${prefix}-${name}:${value}`)
    .join(';');
}

/** Tokens as custom properties: day by default and in print, night by preference, the system's where it forces them. */
export function tokensCss(): string {
  const day = properties('day');
  const night = properties('night');
  return [
    `:root{color-scheme:light dark;${day};${scale('size', typeScale)};${scale('space', spaceScale)}}`,
    `@media screen and (prefers-color-scheme:dark){:root{${night}}}`,
    forcedTokensCss(Object.keys(tokens)),
  ].join('\n');
}
