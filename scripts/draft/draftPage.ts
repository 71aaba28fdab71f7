/** The page on which a person checks a draft: one file without network, which runs its own script and style only. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { filePolicy, policyText } from '../../src/faces/hosting/policyText.ts';
import { escapeXml, jsonLdText } from '../../src/format/escapeXml.ts';
import { tokensCss } from '../../src/theme/tokensCss.ts';
import { bundleScript } from './bundleScript.ts';
import type { PageData } from './pageData.ts';
import { pageMarkup } from './pageMarkup.ts';

const beside = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

const read = (name: string): string => readFileSync(beside(name), 'utf8');

export function draftPage(data: PageData): string {
  const style = [tokensCss(), read('page.css'), read('panes.css')].join('\n');
  const script = bundleScript(beside('client/startPage.ts'));
  return (
    '<!doctype html><html lang="en"><head><meta charset="utf-8">' +
    `<meta http-equiv="content-security-policy" content="${escapeXml(policyText(filePolicy(style, script)))}">` +
    '<meta name="viewport" content="width=device-width, initial-scale=1">' +
    `<title>${escapeXml(data.title)} · draft</title><style>${style}</style></head>` +
    `<body>${pageMarkup(data)}<script type="application/json" id="data">${jsonLdText(data)}</script>` +
    `<script>${script}</script></body></html>\n`
  );
}
