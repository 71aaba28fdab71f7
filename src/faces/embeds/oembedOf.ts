/** The answer of oEmbed 1.0 for a chart: how a pasted link becomes the chart. */
import { WIDE } from '../../charts/kit/chartOptions.ts';
import { escapeXml } from '../../format/escapeXml.ts';
import type { EmbedTarget } from './embedSnippets.ts';

const DAY = 86_400;

/**
 * WordPress shows the blockquote until the frame sends its height, and keeps of the frame only these attributes: no style, no
 * script, no class of ours.
 */
function html({ headline, description, credit, page, embed, height }: EmbedTarget): string {
  return (
    `<blockquote><p><a href="${escapeXml(page)}">${escapeXml(headline)}</a></p><p>${escapeXml(description)}</p><p>${escapeXml(credit)}</p></blockquote>` +
    `<iframe src="${escapeXml(embed)}" title="${escapeXml(headline)}" width="${String(WIDE)}" height="${String(height)}" frameborder="0" marginwidth="0" marginheight="0" scrolling="no"></iframe>`
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
    height: target.height,
    thumbnail_url: target.picture,
    thumbnail_width: 1200,
    thumbnail_height: 675,
  };
}
