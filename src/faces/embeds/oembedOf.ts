/** The answer of oEmbed 1.0 for a chart: how a pasted link becomes the chart. */
import { WIDE } from '../../charts/kit/chartOptions.ts';
import { escapeXml } from '../../format/escapeXml.ts';
import type { Lang } from '../../i18n/lang.ts';
import { t } from '../../i18n/t.ts';
import { type EmbedTarget, LIGHT } from './embedSnippets.ts';

const DAY = 86_400;

/** A sentence ends with its stop: what is shown where the frame is not reads as text. */
const sentence = (text: string, lang: Lang): string =>
  /[.!?。！？]$/u.test(text) ? text : text + t('。', '.')[lang];

/**
 * WordPress shows the blockquote until the frame sends its height, and keeps of it links alone, no
 * paragraphs, and of the frame these attributes. A frame higher than WordPress gives it can be scrolled.
 */
function html({ lang, headline, description, credit, page, embed, height }: EmbedTarget): string {
  const words = [
    `<a href="${escapeXml(page)}">${escapeXml(sentence(headline, lang))}</a>`,
    escapeXml(sentence(description, lang)),
    escapeXml(sentence(credit, lang)),
  ];
  return (
    `<blockquote>${words.join(t('', ' ')[lang])}</blockquote>` +
    `<iframe src="${escapeXml(embed)}${LIGHT}" title="${escapeXml(headline)}" width="${String(WIDE)}" height="${String(height.highest)}" frameborder="0" marginwidth="0" marginheight="0"></iframe>`
  );
}

/** @param site - name of the site in the chart's language, and the absolute address of its first page */
export function oembedOf(target: EmbedTarget, site: { name: string; address: string }) {
  return {
    type: 'rich',
    version: '1.0',
    title: target.headline,
    author_name: site.name,
    author_url: site.address,
    provider_name: site.name,
    provider_url: site.address,
    cache_age: DAY,
    html: html(target),
    width: WIDE,
    height: target.height.highest,
    thumbnail_url: target.picture,
    thumbnail_width: 1200,
    thumbnail_height: 675,
  };
}
