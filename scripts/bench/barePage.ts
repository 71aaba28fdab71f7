/**
 * The floor: the same chart with nothing around it. One wide drawing as it stands in the chart page, its finding as a heading and
 * about 1 KB of CSS; no navigation, no second drawing, no table, no note, no source, no script.
 */
import { tokens, type Shade, type TokenName } from '../../src/theme/tokens.ts';

const DRAWING = /<div class="drawing drawing-wide(?: drawing-tall)?">(<svg[\s\S]*?<\/svg>)<\/div>/;
const HEADING = /<h1[^>]*>([\s\S]*?)<\/h1>/;
const LANGUAGE = /<html lang="([\w-]+)"/;

const RULES =
  'html{background:var(--paper);color:var(--ink);font:1.0625rem/1.6 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",system-ui,sans-serif}' +
  'body{max-width:45rem;margin:0 auto;padding:1rem}h1{font-size:1.6rem;line-height:1.35}' +
  '.chart{display:block;width:100%;height:auto;overflow:visible;font:12px/1.2 inherit;font-family:inherit;text-anchor:middle}';

function properties(names: readonly TokenName[], shade: keyof Shade): string {
  return names.map((name) => `--${name}:${tokens[name][shade]}`).join(';');
}

function bareStyle(drawing: string): string {
  const named = new Set([...drawing.matchAll(/var\(--([\w-]+)\)/g)].map(([, name = '']) => name));
  const names = (Object.keys(tokens) as TokenName[]).filter(
    (name) => named.has(name) || name === 'paper' || name === 'ink',
  );
  return (
    `:root{color-scheme:light dark;${properties(names, 'day')}}` +
    `@media screen and (prefers-color-scheme:dark){:root{${properties(names, 'night')}}}${RULES}`
  );
}

const within = (html: string, pattern: RegExp, what: string): string => {
  const found = pattern.exec(html)?.[1];
  if (found === undefined) throw new Error(`a chart page has no ${what}: barePage must learn its new markup`);
  return found;
};

/**
 * @param chartPage a built chart page
 * @returns the floor's whole page: one request
 */
export function barePage(chartPage: string): string {
  const drawing = within(chartPage, DRAWING, 'wide drawing');
  const heading = within(chartPage, HEADING, 'heading');
  return (
    `<!doctype html><html lang="${within(chartPage, LANGUAGE, 'language')}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width, initial-scale=1"><title>${heading}</title>` +
    `<style>${bareStyle(drawing)}</style></head><body><h1>${heading}</h1>${drawing}</body></html>\n`
  );
}
