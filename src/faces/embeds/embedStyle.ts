/** The style of an embed: inline, because an embed is one request. */
import type { Lang } from '../../i18n/lang.ts';
import { t } from '../../i18n/t.ts';
import { SANS } from '../../theme/fonts.ts';
import { forcedTokensCss } from '../../theme/tokensCss.ts';
import { tokens, type Shade, type TokenName } from '../../theme/tokens.ts';

const PAGE: readonly TokenName[] = ['paper', 'ink', 'ink-2', 'rule', 'link', 'focus', 'seal'];

/** Faces of English pages; of Chinese ones those of the rules. */
const FACES = `html{font-family:system-ui,-apple-system,'Segoe UI',Roboto,Arial,'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif}
h1{font-family:Georgia,'Times New Roman',serif}`;

const RULES = `*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:100%/1.5 ${SANS};font-variant-numeric:tabular-nums lining-nums;text-size-adjust:100%}
body{margin:0}
main{position:relative;max-width:900px;margin:0 auto;padding:12px 12px 8px;container-type:inline-size;overflow:hidden}
h1{font:700 1.25rem/1.35 'Songti SC','Noto Serif CJK SC','Source Han Serif SC',SimSun,Georgia,serif;margin:0 0 2px;text-wrap:balance}
p{margin:0 0 6px;color:var(--ink-2);line-height:1.45;overflow-wrap:anywhere}
.d{margin-bottom:10px}
a{color:var(--link);text-underline-offset:.2em}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
.chart{display:block;width:100%;height:auto;overflow:visible;font-size:12px;line-height:1.2;text-anchor:middle}
.c,.n{display:none}
figure{margin:0}
figcaption{padding-top:6px;font-size:.875rem}
figcaption p{margin-bottom:4px}
@container(max-width:719px){.w{display:none}.c{display:block}}
@container(max-width:479px){.c{display:none}.n{display:block}}
@container(max-width:311px){.n{margin:0 -8px}}
details{margin-top:2px}
summary{cursor:pointer;padding:4px 0}
.t{overflow-x:auto}
table{border-collapse:collapse;width:100%;line-height:1.4}
caption,th,td{text-align:left}
caption{color:var(--ink-2);padding:4px 0}
th,td{padding:4px 10px 4px 0;vertical-align:baseline;border-bottom:1px solid var(--rule);font-weight:400}
thead th{font-weight:600;border-color:var(--ink);white-space:nowrap}
.r{text-align:right}
[hidden]{display:none}
.v{color:var(--ink);font-weight:700}
.w,.c,.n{overflow:hidden}
.m{margin:6px 0 0}
.i{position:absolute;max-width:17rem;padding:4px 8px;background:var(--ink);color:var(--paper);font-size:.875rem;pointer-events:none}
.on,.at{stroke:var(--ink);stroke-width:2.5px}
text.on,text.at{stroke:none;font-weight:700;text-decoration:underline}
:root[data-plain] :is(h1,.d){position:absolute;width:1px;height:1px;margin:0;overflow:hidden;clip-path:inset(50%)}
:root[data-bg=fff]{--paper:#fff}
:root[data-bg=transparent]{background:none}
:root[data-fit] svg{margin:auto}`;

function properties(names: readonly TokenName[], shade: keyof Shade): string {
  return names.map((name) => `--${name}:${tokens[name][shade]}`).join(';');
}

/** Tokens the markup names, and those of the page around it: an embed carries no other. */
function usedTokens(markup: string): TokenName[] {
  const named = new Set([...markup.matchAll(/var\(--([\w-]+)\)/g)].map(([, name = '']) => name));
  return (Object.keys(tokens) as TokenName[]).filter((name) => named.has(name) || PAGE.includes(name));
}

/**
 * @param markup - the drawings, whose colours the style must know
 * @param more - rules beside those of all embeds
 */
export function embedStyle(markup: string, lang: Lang, more = ''): string {
  const names = usedTokens(markup);
  const night = properties(names, 'night');
  return [
    `:root{color-scheme:light dark;${properties(names, 'day')}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${night}}}`,
    `@media screen{:root[data-theme=dark]{color-scheme:dark;${night}}}`,
    ':root[data-theme=light]{color-scheme:light}',
    forcedTokensCss(names),
    RULES,
    t('', FACES)[lang],
    more,
  ]
    .join('\n')
    .replace(/\n/g, '');
}
