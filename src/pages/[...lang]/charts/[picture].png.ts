import type { APIRoute } from 'astro';
import { allCharts, publishChart } from '../../../charts/kit/allCharts';
import { documentsOf } from '../../../ledger/documents';
import { dataVersion } from '../../../ledger/dataVersion';
import { sources } from '../../../ledger/sources';
import type { Lang } from '../../../i18n/lang';
import { langItemPaths } from '../../../i18n/paths';
import { isPictured } from '../../../faces/embeds/releasedFigure';
import { chartPictures, type PictureSuffix } from '../../../faces/pictures/chartPictures';
import { pictureFiles } from '../../../faces/pictures/pictureFrames';
import { releasedTall } from '../../../faces/pictures/releasedSvg';
import { lettersOf } from '../../../faces/pictures/pictureFonts';
import { renderPicture } from '../../../faces/pictures/renderPicture';
import { LICENCE, withPngText } from '../../../faces/pictures/withPngText';
import { type ReleasedChart, releasedCharts } from '../../../ledger/loadReleases';
import { releasedPicture } from '../../../site/layouts/releasedPicture';

/** A file of a chart as it is, or a chart as it was released: `awards-map@2.1.0`. */
type Item = { id: string; suffix: PictureSuffix } | ReleasedChart;

const released = releasedCharts().filter(({ version }) => isPictured(version));

const files: readonly Item[] = [
  ...allCharts.flatMap(({ id }) => pictureFiles.map(({ suffix }) => ({ id, suffix }))),
  ...released,
];

export const getStaticPaths = () =>
  langItemPaths('picture', files, (item) =>
    'suffix' in item ? item.id + item.suffix : `${item.chart}@${item.version}`,
  );

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

type Tall = NonNullable<ReturnType<typeof releasedTall>>;

interface Kept {
  talls: ReadonlyMap<ReleasedChart, Tall>;
  /** Their faces are cut once for the letters of all. */
  letters: string;
}

const kept = new Map<Lang, Kept>();

function releasedIn(lang: Lang, site: URL | undefined): Kept {
  const known = kept.get(lang);
  if (known !== undefined) return known;
  const talls = new Map(
    released.flatMap((chart): [ReleasedChart, Tall][] => {
      const tall = releasedTall(releasedPicture(chart, lang, site));
      return tall === undefined ? [] : [[chart, tall]];
    }),
  );
  const made = { talls, letters: lettersOf([...talls.values()].map(({ svg }) => svg)) };
  kept.set(lang, made);
  return made;
}

async function drawReleased(chart: ReleasedChart, lang: Lang, site: URL | undefined): Promise<Uint8Array> {
  const { talls, letters } = releasedIn(lang, site);
  const { svg = '', headline: Title = '' } = talls.get(chart) ?? {};
  const png = (await renderPicture(svg, lang, [1], letters)).get(1);
  return withPngText(png ?? new Uint8Array(), { Title, Copyright: LICENCE });
}

export const GET: APIRoute<{ lang: Lang; item: Item }> = async ({ props: { lang, item }, site }) => {
  const png =
    'suffix' in item
      ? await picturesOf(item.id, lang, site)(item.suffix)
      : await drawReleased(item, lang, site);
  return new Response(Buffer.from(png), { headers: { 'content-type': 'image/png' } });
};
