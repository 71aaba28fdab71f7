import { tokens, type Shade } from './tokens.ts';

/** Replaces token references by colours, for pictures that stand alone outside the site's style sheet. */
export function resolveTokens(svg: string, shade: keyof Shade = 'day'): string {
  return svg.replace(/var\(--([a-z0-9_-]+)\)/g, (reference, name: string) => {
    const found = (tokens as Record<string, Shade>)[name];
    if (found === undefined) throw new Error(`unknown token ${reference}: add it to src/theme/tokens.ts`);
    return found[shade];
  });
}
