/** A chart as one self-contained page for other people's sites: a single request, complete without script. */
import type { PublishedChart, Cell, ChartTable } from '../../charts/kit/defineChart.ts';
import { escapeXml } from '../../format/escapeXml.ts';
import { LOCALE, type Lang, type Words } from '../../i18n/lang.ts';
import { t } from '../../i18n/t.ts';
import { words } from '../../i18n/words.ts';
import { renderLayouts } from '../../charts/kit/render.ts';
import { mapNote } from '../mapNote.ts';
import { documentNames } from '../citations/documentNames.ts';
import { embedDocument } from './embedDocument.ts';

type Address = (path: string) => string;

function content({ text, path, lang }: Cell, address: Address): string {
  const spoken = lang === undefined ? '' : ` lang="${lang}"`;
  if (path !== undefined) return `<a href="${escapeXml(address(path))}"${spoken}>${escapeXml(text)}</a>`;
  return lang === undefined ? escapeXml(text) : `<span${spoken}>${escapeXml(text)}</span>`;
}

/** The chart's table as markup; the first cell of a row names it. */
export function embedTable({ columns, rows }: ChartTable, caption: string, address: Address): string {
  const shown = <Item>(list: readonly Item[]): Item[] =>
    list.filter((_item, index) => columns[index]?.pageOnly !== true);
  const heads = shown(columns);
  const align = (index: number): string => (heads[index]?.numeric === true ? ' class="r"' : '');
  const head = heads.map(({ label }, index) => `<th scope="col"${align(index)}>${escapeXml(label)}</th>`);
  const body = rows.map(({ cells }) => {
    const row = shown(cells).map((cell, index) =>
      index === 0
        ? `<th scope="row"${align(index)}>${content(cell, address)}</th>`
        : `<td${align(index)}>${content(cell, address)}</td>`,
    );
    return `<tr>${row.join('')}</tr>`;
  });
  return `<table><caption>${escapeXml(caption)}</caption><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

/** What an embed says beside its chart; addresses are absolute, since the page stands in other people's. */
export interface EmbedContext {
  lang: Lang;
  /** Site path → absolute address in the embed's language. */
  address: (path: string) => string;
  /** Absolute address of a file, the same in every language. */
  file: (path: string) => string;
  /** Names of the documents the figures stand in. */
  documents: readonly string[];
  version: string;
}

/** Where the frozen copy of a page will say that newer data exist. */
export const AGE_MARK = '<!--age-->';

/** Source of the script, in TypeScript: it is compiled here. */
export interface EmbedSource {
  chart: PublishedChart;
  script: string;
}

/** Leads to the chart from its first rows. */
const WHOLE: Words = t('图还没完：看整张图', 'There is more of it: see the whole chart');
const EXPLAINED: Words = t('说明和数据表', 'Notes and table');

const link = (href: string, text: string): string => `<a href="${escapeXml(href)}">${escapeXml(text)}</a>`;

/** Drawings of all layouts, without links: inside a frame they would lead nowhere good. */
function drawings(chart: PublishedChart): string {
  return renderLayouts(chart.id, chart.draw, { label: chart.title, linked: false, light: true })
    .map(({ layout, svg }) => `<div class="${layout.charAt(0)}">${svg.replace(/<\/?a\b[^>]*>/g, '')}</div>`)
    .join('');
}

/**
 * Sources, site and licence; on maps first what a map must say wherever it stands.
 *
 * @param path of the page the site's name leads to
 */
export function sourceLine(
  map: boolean,
  path: string,
  { lang, address, documents, version }: EmbedContext,
): string {
  const w = words[lang];
  const line = [
    `${w.figureSource}${w.colon}${escapeXml(documentNames(documents, lang))}`,
    `${link(address(path), w.siteName)} ${escapeXml(version)}`,
    'CC BY 4.0',
  ].join(' · ');
  return map ? `${escapeXml(mapNote[lang])} ${line}` : line;
}

/** The same line as text. */
export const sourceText = (map: boolean, { lang, documents, version }: EmbedContext): string =>
  [
    ...(map ? [mapNote[lang]] : []),
    `${words[lang].figureSource}${words[lang].colon}${documentNames(documents, lang)} · ${words[lang].siteName} ${version} · CC BY 4.0`,
  ].join(' ');

/** What is said about a chart, and its files. */
function explanation({ chart }: EmbedSource, { lang, address, file }: EmbedContext): string {
  const w = words[lang];
  const files = ['CSV', 'JSON'].map((kind) => link(file(`/charts/${chart.id}.${kind.toLowerCase()}`), kind));
  const pictures = ['svg', 'png'].map((kind) =>
    link(address(`/charts/${chart.id}.${kind}`), kind.toUpperCase()),
  );
  return (
    `<p id="e">${escapeXml(chart.description)}</p><p>${w.note}${w.colon}${escapeXml(chart.note)}</p>` +
    `<p>${link(address(`/charts/${chart.id}/`), chart.title)} · ${[...files, ...pictures].join(' ')}</p>`
  );
}

/** Whoever pastes the address of a frame, found in a page's source, gets the chart all the same. */
function sharedAs({ chart }: EmbedSource, { lang, address }: EmbedContext): string {
  const tags = {
    title: chart.headline,
    type: 'article',
    url: address(`/charts/${chart.id}/`),
    image: address(`/charts/${chart.id}.png`),
    locale: LOCALE[lang],
  };
  return (
    `<link rel="alternate" type="application/json+oembed" href="${escapeXml(address(`/oembed/${chart.id}.json`))}">` +
    Object.entries(tags)
      .map(([name, said]) => `<meta property="og:${name}" content="${escapeXml(said)}">`)
      .join('')
  );
}

/** @returns the whole page; the same bytes for the same chart, language and version */
export function embedPage(source: EmbedSource, context: EmbedContext): string {
  const { chart, script } = source;
  const { lang, address } = context;
  const w = words[lang];
  const path = `/charts/${chart.id}/`;
  const figure = drawings(chart);
  return embedDocument({
    lang,
    title: `${chart.headline} · ${w.siteName}`,
    description: chart.description,
    page: address(path),
    head: sharedAs(source, context),
    drawn: figure,
    script,
    main:
      `<figure aria-labelledby="h" aria-describedby="e"><h1 id="h">${escapeXml(chart.headline)}</h1>` +
      `<p class="d">${escapeXml(chart.dek)}</p><p class="v" hidden></p>${figure}<output class="i" hidden></output>` +
      `<p class="m" hidden>${link(address(path), WHOLE[lang])}</p><figcaption>` +
      `<p class="s">${sourceLine(chart.map, path, context)}</p>${AGE_MARK}</figcaption></figure>` +
      `<details><summary>${EXPLAINED[lang]} · ${escapeXml(w.rows(chart.table.rows.length))}</summary>${explanation(source, context)}<div class="t" tabindex="0" role="region" aria-label="${escapeXml(w.tableOf(chart.title))}">${embedTable(chart.table, w.tableOf(chart.title), address)}</div></details>`,
  });
}
