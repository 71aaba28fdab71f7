import { tokens, type Shade } from './tokens.ts';

function properties(shade: keyof Shade): string {
  return Object.entries(tokens)
    .map(([name, value]: [string, Shade]) => `--${name}:${value[shade]}`)
    .join(';');
}

/** Tokens as custom properties: day by default and in print, night by preference or by `data-theme`. */
export function tokensCss(): string {
  const day = properties('day');
  const night = properties('night');
  return [
    `:root{color-scheme:light dark;${day}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${night}}}`,
    `@media screen{:root[data-theme=dark]{color-scheme:dark;${night}}}`,
    ':root[data-theme=light]{color-scheme:light}',
  ].join('\n');
}
