import { allCharts, publishChart } from '../../src/charts/kit/allCharts.ts';
import { documentsOf } from '../../src/ledger/documents.ts';
import { sources } from '../../src/ledger/sources.ts';
import { LANGS, type Lang } from '../../src/i18n/lang.ts';
import { chartSvgs } from '../../src/faces/pictures/chartPictures.ts';
import { pictureFrames } from '../../src/faces/pictures/pictureFrames.ts';
import { ORIGIN } from './pictureOrigin.ts';
import { shareSvg } from '../../src/faces/pictures/pictureSvg.ts';

export interface Picture {
  name: string;
  lang: Lang;
  frame: keyof typeof pictureFrames;
  svg: string;
}

/** The pictures of all charts, before they are points: drawn once for all tests. */
export const chartDrawings = LANGS.flatMap((lang) =>
  allCharts.map(({ id }) => {
    const chart = publishChart(id, sources, lang, '/');
    const documents = documentsOf(chart.documents, sources.ledger.documents);
    return { chart, lang, svgs: chartSvgs(chart, documents, lang, ORIGIN) };
  }),
);

/** Every picture of a screen's shape. */
export const everyPicture: readonly Picture[] = [
  ...LANGS.map((lang): Picture => ({ name: `share ${lang}`, lang, frame: 'landscape', svg: shareSvg(lang) })),
  ...chartDrawings.flatMap(({ chart: { id }, lang, svgs }) =>
    (['landscape', 'square'] as const).map((frame): Picture => ({
      name: `${id} ${lang} ${frame}`,
      lang,
      frame,
      svg: svgs[frame],
    })),
  ),
];
