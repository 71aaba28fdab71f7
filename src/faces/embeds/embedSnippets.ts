/** What a journalist pastes: the same chart in the form each kind of site takes. */
import { escapeXml } from '../../format/escapeXml.ts';
import { reservedHeight, type ReservedHeight } from './reservedHeight.ts';
import type { PublishedChart } from '../../charts/kit/defineChart.ts';
import { t } from '../../i18n/t.ts';
import { words } from '../../i18n/words.ts';
import { documentNames } from '../citations/documentNames.ts';
import { hostLoader } from './hostLoader.ts';
import { type EmbedContext, sourceText } from './embedPage.ts';

/** Everything the ways of embedding a chart have in common. */
export function embedTarget(chart: PublishedChart, context: EmbedContext) {
  const { lang, address, file, documents, version } = context;
  const w = words[lang];
  const loader = hostLoader();
  const credit = [
    `${w.figureSource}${w.colon}${documentNames(documents, lang)}`,
    `${w.siteName} ${version}`,
    'CC BY 4.0',
  ].join(t('；', '; ')[lang]);
  return {
    lang,
    /** The finding: title of the frame and caption of the picture. */
    headline: chart.headline,
    /** What a person who cannot see it needs to know. */
    description: chart.description,
    /** Sources, site name and licence in one line. */
    credit,
    page: address(`/charts/${chart.id}/`),
    embed: address(`/embed/${chart.id}/`),
    frozen: address(`/embed/${chart.id}@${version}/`),
    picture: address(`/charts/${chart.id}.png`),
    loader: file(loader.path),
    integrity: loader.integrity,
    /** Reserved before the frame has loaded. */
    height: reservedHeight(chart, {
      lang,
      headline: chart.headline,
      dek: chart.dek,
      foot: sourceText(chart, context),
    }),
  };
}

export type EmbedTarget = ReturnType<typeof embedTarget>;

export interface EmbedSnippet {
  form: 'loader' | 'iframe' | 'frozen' | 'figure' | 'markdown';
  code: string;
}

/** Most articles are set on white: a frame that went dark with the reader's system would stand in them like a hole. */
export const LIGHT = '?theme=light';

/** The frame knows its height by the width of the box around it: no script, and no viewport, says how wide a column is. */
function frame(address: string, headline: string, { css, highest }: ReservedHeight): string {
  return (
    `<div style="container-type:inline-size;width:100%">` +
    `<iframe src="${escapeXml(address)}${LIGHT}" title="${escapeXml(headline)}" width="100%" height="${String(highest)}" ` +
    `loading="lazy" style="width:100%;height:${css};border:0"></iframe></div>`
  );
}

function figure({ headline, description, credit, page, picture }: EmbedTarget): string {
  return (
    `<figure><a href="${escapeXml(page)}"><img src="${escapeXml(picture)}" width="1200" height="675" loading="lazy" ` +
    `style="max-width:100%;height:auto" alt="${escapeXml(`${headline} ${description}`)}"></a>` +
    `<figcaption>${escapeXml(headline)} ${escapeXml(credit)}</figcaption></figure>`
  );
}

/** Characters Markdown reads as marks, entities among them, and what begins a list: a headline stays a headline. */
const plain = (text: string): string =>
  text
    .replace(/[\\[\]*_`<>#|~&]/g, '\\$&')
    .replace(/\s+/g, ' ')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])(?= |$)/, '$1\\$2');

const markdown = ({ headline, credit, page, picture }: EmbedTarget): string =>
  `[![${plain(headline)}](${picture})](${page})\n\n${plain(headline)} ${plain(credit)}`;

/** Every form; first the one whose height always fits. */
export function embedSnippets(target: EmbedTarget): EmbedSnippet[] {
  const live = frame(target.embed, target.headline, target.height);
  return [
    { form: 'loader', code: `${live}\n<script async src="${escapeXml(target.loader)}" integrity="${target.integrity}" crossorigin></script>` },
    { form: 'iframe', code: live },
    { form: 'frozen', code: frame(target.frozen, target.headline, target.height) },
    { form: 'figure', code: figure(target) },
    { form: 'markdown', code: markdown(target) },
  ];
}
