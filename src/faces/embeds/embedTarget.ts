import { LANGUAGES } from '../../i18n/lang.ts';
import type { PublishedChart } from '../../charts/kit/defineChart.ts';
import { words } from '../../i18n/words.ts';
import type { EmbedContext } from './embedPage.ts';
import { embedHeight } from './embedHeight.ts';
import type { EmbedTarget } from './embedSnippets.ts';

/** Everything the ways of embedding a chart have in common. */
export function embedTarget(chart: PublishedChart, context: EmbedContext): EmbedTarget {
  const { lang, address, file, documents, version } = context;
  const w = words[lang];
  const credit = [
    `${w.figureSource}${w.colon}${documents.join(LANGUAGES[lang].comma)}`,
    `${w.siteName} ${version}`,
    'CC BY 4.0',
  ].join(' · ');
  return {
    headline: chart.headline,
    description: chart.description,
    credit,
    page: address(`/charts/${chart.id}/`),
    embed: address(`/embed/${chart.id}/`),
    frozen: address(`/embed/${chart.id}@${version}/`),
    picture: address(`/charts/${chart.id}.png`),
    loader: file('/embed.js'),
    height: embedHeight(chart, lang, `${credit} · CSV JSON SVG PNG`),
  };
}
