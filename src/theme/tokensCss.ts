import { forcedTokensCss } from './forcedTokensCss.ts';
import { spaceScale } from './spaceScale.ts';
import { tokens, type Shade } from './tokens.ts';
import { typeScale } from './typeScale.ts';

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

/** Tokens as custom properties: day by default and in print, night by preference or by `data-theme`, the system's where it forces them. */
export function tokensCss(): string {
  const day = properties('day');
  const night = properties('night');
  return [
    `:root{color-scheme:light dark;${day};${scale('size', typeScale)};${scale('space', spaceScale)}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${night}}}`,
    `@media screen{:root[data-theme=dark]{color-scheme:dark;${night}}}`,
    ':root[data-theme=light]{color-scheme:light}',
    forcedTokensCss(Object.keys(tokens)),
  ].join('\n');
}
