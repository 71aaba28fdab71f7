import { escapeXml } from '../../src/format/escapeXml.ts';
import { formatNumber } from '../../src/format/formatNumber.ts';
import type { Lang } from '../../src/i18n/lang.ts';
import { words } from '../../src/i18n/words.ts';
import type { Proof } from './proof.ts';

/** Where the proof of a build goes in a page: an element of its own, empty until the site is written. */
export const PROOF_PLACE = /<div data-proof(?:="")?><\/div>/;

const count = (value: number): string => formatNumber(value);
const kilobytes = (bytes: number): string => `${formatNumber(Math.round(bytes / 100) / 10, 1)} kB`;

/** Figures as term and value; what was not computed is not there. */
function figures(proof: Proof, lang: Lang): string {
  const w = words[lang];
  const [terms, values] = [w.proofTerms, w.proofValues];
  const { links, axe, fuzz, weights } = proof;
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  const lines: [string, string][] = [
    [terms.pages, count(sum(weights.map(({ pages }) => pages)))],
    [terms.links, values.links(count(links.links), count(links.anchors), count(links.problems.length))],
    [terms.files, values.files(count(links.files), count(links.hashes))],
  ];
  if (axe !== undefined)
    lines.push([terms.axe, values.axe(count(axe.pages), count(axe.passed), count(axe.violations))]);
  if (fuzz !== undefined)
    lines.push([
      terms.fuzz,
      values.fuzz(count(fuzz.cases), count(fuzz.subjects), String(fuzz.seed), count(fuzz.failures)),
    ]);
  return `<dl class="facts">${lines.map(([term, value]) => `<dt>${escapeXml(term)}</dt><dd>${escapeXml(value)}</dd>`).join('')}</dl>`;
}

function weightTable({ weights }: Proof, lang: Lang): string {
  const w = words[lang];
  const [heads, caption] = [w.proofColumns, w.proofCaption];
  const head = [heads.route, heads.pages, heads.median, heads.heaviest]
    .map((text, index) => `<th scope="col"${index > 0 ? ' class="number"' : ''}>${escapeXml(text)}</th>`)
    .join('');
  const rows = weights.map(
    ({ route, pages, median, heaviest }) =>
      `<tr><th scope="row"><code>${escapeXml(route)}</code></th>` +
      [count(pages), kilobytes(median), kilobytes(heaviest)]
        .map((text) => `<td class="number">${escapeXml(text)}</td>`)
        .join('') +
      '</tr>',
  );
  return (
    `<div class="table-scroll" tabindex="0" role="region" aria-label="${escapeXml(caption)}"><table>` +
    `<caption>${escapeXml(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`
  );
}

/** The proof of a build as a section of a page. Everything in it is escaped: it is put in after Astro is done. */
export function proofHtml(proof: Proof, lang: Lang, version: string): string {
  const w = words[lang];
  return (
    `<h2 id="build">${escapeXml(w.proofHeading)}</h2><p>${escapeXml(w.proofAbout(version))}</p>` +
    figures(proof, lang) +
    weightTable(proof, lang)
  );
}
