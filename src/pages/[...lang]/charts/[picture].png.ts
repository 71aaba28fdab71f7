import type { APIRoute } from 'astro';
import { allCharts, publishChart } from '../../../charts/kit/allCharts';
import { documentsOf } from '../../../ledger/documents';
import { dataVersion } from '../../../ledger/dataVersion';
import { sources } from '../../../ledger/sources';
import type { Lang } from '../../../i18n/lang';
import { langItemPaths } from '../../../i18n/paths';
import { chartPictures, type PictureSuffix } from '../../../faces/pictures/chartPictures';
import { pictureFiles } from '../../../faces/pictures/pictureFrames';

interface Item {
  id: string;
  suffix: PictureSuffix;
}

const files: readonly Item[] = allCharts.flatMap(({ id }) =>
  pictureFiles.map(({ suffix }) => ({ id, suffix })),
);

export const getStaticPaths = () => langItemPaths('picture', files, ({ id, suffix }) => id + suffix);

/** A chart's pictures are drawn once for all of their files. */
const drawn = new Map<string, ReturnType<typeof chartPictures>>();

function picturesOf(id: string, lang: Lang, site: URL | undefined): ReturnType<typeof chartPictures> {
  const name = `${lang}/${id}`;
  const known = drawn.get(name);
  if (known !== undefined) return known;
  const chart = publishChart(id, sources, lang, import.meta.env.BASE_URL);
  const made = chartPictures(chart, documentsOf(chart.documents, sources.ledger.documents), lang, {
    site,
    base: import.meta.env.BASE_URL,
    data: dataVersion,
  });
  drawn.set(name, made);
  return made;
}

export const GET: APIRoute<{ lang: Lang; item: Item }> = async ({ props: { lang, item }, site }) => {
  const png = await picturesOf(item.id, lang, site)(item.suffix);
  return new Response(Buffer.from(png), { headers: { 'content-type': 'image/png' } });
};
