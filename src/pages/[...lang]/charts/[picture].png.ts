import type { APIRoute } from 'astro';
import { allCharts } from '../../../catalog/allCharts';
import { publishChart } from '../../../catalog/publishChart';
import { documentsOf } from '../../../datasets/documentsOf';
import { sources } from '../../../datasets/sources';
import type { Lang } from '../../../i18n/lang';
import { langItemPaths } from '../../../i18n/langPaths';
import { chartPictures, type PictureSuffix } from '../../../pictures/chartPictures';
import { pictureFiles } from '../../../pictures/pictureFrames';

interface Item {
  id: string;
  suffix: PictureSuffix;
}

const files: readonly Item[] = allCharts.flatMap(({ id }) =>
  pictureFiles.map(({ suffix }) => ({ id, suffix })),
);

export const getStaticPaths = () => langItemPaths('picture', files, ({ id, suffix }) => id + suffix);

/** The chart whose files are being written: its pictures are drawn once for all of them. */
let current: { name: string; png: ReturnType<typeof chartPictures> } | undefined;

export const GET: APIRoute<{ lang: Lang; item: Item }> = async ({ props: { lang, item } }) => {
  const name = `${lang}/${item.id}`;
  if (current?.name !== name) {
    const chart = publishChart(item.id, sources, lang, import.meta.env.BASE_URL);
    const documents = documentsOf(chart.documents, sources.ledger.documents);
    current = { name, png: chartPictures(chart, documents, lang) };
  }
  const png = await current.png(item.suffix);
  return new Response(Buffer.from(png), { headers: { 'content-type': 'image/png' } });
};
