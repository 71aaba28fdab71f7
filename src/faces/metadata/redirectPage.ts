import { escapeXml } from '../../format/escapeXml.ts';
import { LANG_TAG, type Lang } from '../../i18n/lang.ts';
import { words } from '../../i18n/words.ts';

/**
 * A page at an address that has another now: it leads on by itself, without a script and on any host, and says so to who is not led.
 *
 * @param to absolute address
 */
export function redirectPage(to: string, lang: Lang): string {
  const word = words[lang];
  const address = escapeXml(to);
  return [
    '<!doctype html>',
    `<html lang="${LANG_TAG[lang]}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="referrer" content="same-origin">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeXml(word.movedTitle)} · ${escapeXml(word.siteName)}</title>`,
    `<meta http-equiv="content-security-policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">`,
    `<meta http-equiv="refresh" content="0; url=${address}">`,
    '<meta name="robots" content="noindex">',
    `<link rel="canonical" href="${address}">`,
    '</head>',
    '<body>',
    `<h1>${escapeXml(word.movedTitle)}</h1>`,
    `<p>${escapeXml(word.movedTo)}<a href="${address}">${address}</a></p>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
