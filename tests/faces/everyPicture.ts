import { allCharts, publishChart } from '../../src/charts/kit/allCharts.ts';
import { documentsOf } from '../../src/ledger/documents.ts';
import { sources } from '../../src/ledger/sources.ts';
import { LANGS, type Lang } from '../../src/i18n/lang.ts';
import { chartSvgs } from '../../src/faces/pictures/chartPictures.ts';
import { pictureFrames } from '../../src/faces/pictures/pictureFrames.ts';
import { shareSvg } from '../../src/faces/pictures/pictureSvg.ts';

export interface Picture {
  name: string;
  lang: Lang;
  frame: keyof typeof pictureFrames;
  svg: string;
}

/** Every picture the site draws, before it is points. */
export const everyPicture: readonly Picture[] = LANGS.flatMap((lang): Picture[] => [
  { name: `share ${lang}`, lang, frame: 'landscape', svg: shareSvg(lang) },
  ...allCharts.flatMap(({ id }) => {
    const chart = publishChart(id, sources, lang, '/');
    const svgs = chartSvgs(chart, documentsOf(chart.documents, sources.ledger.documents), lang);
    return (['landscape', 'square'] as const).map((frame): Picture => ({
      name: `${id} ${lang} ${frame}`,
      lang,
      frame,
      svg: svgs[frame],
    }));
  }),
]);
