/** The picture files of a chart. Both frames begin to be drawn when the first is asked for: two threads draw in the time of one. */
import type { PublishedChart } from '../../charts/kit/defineChart.ts';
import type { DocumentRow } from '../../ledger/documents.ts';
import type { Lang } from '../../i18n/lang.ts';
import { pictureFiles, pictureFrames, pictureWords } from './pictureFrames.ts';
import { pictureSettings, pictureSvg } from './pictureSvg.ts';
import { renderPicture } from './renderPicture.ts';

export type PictureSuffix = (typeof pictureFiles)[number]['suffix'];

type Frame = keyof typeof pictureFrames;

/** A picture of a chart, before it is points. */
export function chartSvgs(
  chart: PublishedChart,
  documents: readonly DocumentRow[],
  lang: Lang,
): Record<Frame, string> {
  const settings = pictureSettings(chart);
  const words = pictureWords(chart, documents, lang);
  return {
    landscape: pictureSvg(pictureFrames.landscape, lang, words, settings),
    square: pictureSvg(pictureFrames.square, lang, words, settings),
  };
}

/** Draws the pictures of a chart. */
export function chartPictures(
  chart: PublishedChart,
  documents: readonly DocumentRow[],
  lang: Lang,
): (suffix: PictureSuffix) => Promise<Uint8Array> {
  const svgs = chartSvgs(chart, documents, lang);
  const scales = (frame: Frame): (1 | 2)[] =>
    pictureFiles.filter((file) => file.frame === frame).map(({ scale }) => scale);
  const drawn = {
    landscape: renderPicture(svgs.landscape, lang, scales('landscape')),
    square: renderPicture(svgs.square, lang, scales('square')),
  };
  return async (suffix) => {
    const file = pictureFiles.find((known) => known.suffix === suffix);
    const bytes = file === undefined ? undefined : (await drawn[file.frame]).get(file.scale);
    if (bytes === undefined) throw new RangeError(`no picture file ends in "${suffix}"`);
    return bytes;
  };
}
