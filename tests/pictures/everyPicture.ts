import { allCharts } from '../../src/catalog/allCharts.ts';
import { publishChart } from '../../src/catalog/publishChart.ts';
import { documentsOf } from '../../src/datasets/documentsOf.ts';
import { sources } from '../../src/datasets/sources.ts';
import { LANGS, type Lang } from '../../src/i18n/lang.ts';
import { chartSvgs } from '../../src/pictures/chartPictures.ts';
import { pictureFrames } from '../../src/pictures/pictureFrames.ts';
import { shareSvg } from '../../src/pictures/shareSvg.ts';

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
