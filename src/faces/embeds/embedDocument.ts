/** The page around an embed: one request, its own style and script, and a policy that names the two. */
import { transformSync } from 'esbuild';
import { escapeXml } from '../../format/escapeXml.ts';
import { LANG_TAG, type Lang } from '../../i18n/lang.ts';
import { embedPolicy, policyHash, policyText } from '../hosting/policyText.ts';
import { embedStyle } from './embedStyle.ts';

/** A TypeScript module without imports as a small classic script. */
export function compileScript(source: string): string {
  const { code } = transformSync(source, { loader: 'ts', minify: true, format: 'iife', target: 'es2022' });
  return code.trim();
}

/** What one embed has that another has not. */
export interface EmbedParts {
  lang: Lang;
  title: string;
  description: string;
  /** Absolute address of the page of the site that shows the same. */
  page: string;
  /** Markup: more for the head, the drawings, and everything that is seen. */
  head: string;
  drawn: string;
  main: string;
  /** Source of the script, in TypeScript. */
  script: string;
  /** Rules that this kind of embed alone needs. */
  rules?: string;
}

export function embedDocument(parts: EmbedParts): string {
  const style = embedStyle(parts.drawn, parts.lang, parts.rules);
  const script = compileScript(parts.script);
  const policy = policyText(embedPolicy(policyHash(style), policyHash(script)));
  return (
    `<!doctype html><html lang="${LANG_TAG[parts.lang]}"><head><meta charset="utf-8">` +
    `<meta http-equiv="content-security-policy" content="${policy}">` +
    // As the header Referrer-Policy, for hosts that send none.
    `<meta name="referrer" content="same-origin">` +
    `<meta name="viewport" content="width=device-width, initial-scale=1">` +
    `<title>${escapeXml(parts.title)}</title>` +
    `<meta name="description" content="${escapeXml(parts.description)}">` +
    `<link rel="canonical" href="${escapeXml(parts.page)}">` +
    parts.head +
    `<base target="_blank">` +
    `<style>${style}</style></head><body><main>${parts.main}` +
    `</main><script>${script}</script></body></html>\n`
  );
}
