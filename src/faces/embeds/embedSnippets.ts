/** What a journalist pastes: the same chart in the form each kind of site takes. */
import type { PublishedChart } from '../../charts/kit/defineChart.ts';
import { escapeXml } from '../../format/escapeXml.ts';
import { t } from '../../i18n/t.ts';
import { words } from '../../i18n/words.ts';
import { documentNames } from '../citations/documentNames.ts';
import { type EmbedContext, sourceText } from './embedPage.ts';
import { hostLoader } from './hostLoader.ts';
import { newsletterTable } from './newsletterTable.ts';
import { reservedHeight, type ReservedHeight } from './reservedHeight.ts';
import { shortAlternative } from './shortAlternative.ts';
import { isPictured } from './releasedFigure.ts';

/** Everything the ways of embedding a chart have in common. */
export function embedTarget(chart: PublishedChart, context: EmbedContext) {
  const { lang, address, file, documents, version } = context;
  const w = words[lang];
  const loader = hostLoader();
  const { headline, dek, description } = chart;
  const foot = sourceText(chart.map, context);
  return {
    lang,
    /** The finding: title of the frame and caption of the picture. */
    headline,
    /** What a person who cannot see it needs to know. */
    description,
    alternative: shortAlternative(headline, description),
    /** Sources, site name with the version, and licence in one line. */
    credit: [
      `${w.figureSource}${w.colon}${documentNames(documents, lang)}`,
      `${w.siteName} ${version}`,
      'CC BY 4.0',
    ].join(t('；', '; ')[lang]),
    page: address(`/charts/${chart.id}/`),
    embed: address(`/embed/${chart.id}/`),
    frozen: address(`/embed/${chart.id}@${version}/`),
    picture: address(`/charts/${chart.id}.png`),
    /** The whole chart as it was released, 1200 pixels wide: what names a version shows that version. */
    frozenPicture: address(`/charts/${chart.id}${isPictured(version) ? `@${version}` : ''}.png`),
    loader: file(loader.path),
    integrity: loader.integrity,
    /** Reserved before the frame has loaded; without headline and dek too. */
    height: reservedHeight(chart, { lang, headline, dek, foot }),
    plainHeight: reservedHeight(chart, { lang, headline: '', dek: '', foot }),
  };
}

export type EmbedTarget = ReturnType<typeof embedTarget>;

export interface EmbedSnippet {
  form: 'iframe' | 'loader' | 'wordpress' | 'newsletter' | 'wechat' | 'markdown';
  code: string;
}

/** Most articles are set on white: a frame that went dark with the reader's system would stand in them like a hole. */
export const LIGHT = '?theme=light';

/** The frame knows its height by the width of the box around it: no script, and no viewport, says how wide a column is. */
export function frame(address: string, headline: string, { css, highest }: ReservedHeight): string {
  return (
    `<div style="container-type:inline-size;width:100%">` +
    `<iframe src="${escapeXml(address)}${LIGHT}" title="${escapeXml(headline)}" width="100%" height="${String(highest)}" ` +
    `loading="lazy" style="width:100%;height:${css};border:0"></iframe></div>`
  );
}

/** Characters Markdown reads as marks, entities among them, and what begins a list: a headline stays a headline. */
const plain = (text: string): string =>
  text
    .replace(/[\\[\]*_`<>#|~&]/g, '\\$&')
    .replace(/\s+/g, ' ')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])(?= |$)/, '$1\\$2');

const markdown = ({ headline, credit, page, frozenPicture }: EmbedTarget): string =>
  `[![${plain(headline)}](${frozenPicture})](${page})\n\n${plain(headline)} ${plain(credit)}`;

/** Every form; first what needs nothing of the host. */
export function embedSnippets(target: EmbedTarget): EmbedSnippet[] {
  const { headline, credit, page, frozen, loader, integrity } = target;
  const live = frame(target.embed, headline, target.height);
  const script = `<script async src="${escapeXml(loader)}" integrity="${integrity}" crossorigin></script>`;
  return [
    { form: 'iframe', code: live },
    { form: 'loader', code: `${live}\n${script}` },
    { form: 'wordpress', code: page },
    { form: 'newsletter', code: newsletterTable(target) },
    { form: 'wechat', code: `${headline}\n${credit}\n${frozen}` },
    { form: 'markdown', code: markdown(target) },
  ];
}
