/** The picture files of a chart. All frames begin to be drawn when the first is asked for: two threads draw in the time of one. */
import type { PublishedChart } from '../../charts/kit/defineChart.ts';
import type { DocumentRow } from '../../ledger/documents.ts';
import type { Lang } from '../../i18n/lang.ts';
import {
  pictureFiles,
  pictureFrames,
  type PictureOrigin,
  pictureWords,
  tallFrames,
} from './pictureFrames.ts';
import { pictureLayouts, pictureSvg, tallSvg } from './pictureSvg.ts';
import { lettersOf } from './pictureFonts.ts';
import { LICENCE, withPngText } from './withPngText.ts';
import { renderPicture } from './renderPicture.ts';

export type PictureSuffix = (typeof pictureFiles)[number]['suffix'];

type Frame = (typeof pictureFiles)[number]['frame'];

/** A picture of a chart, before it is points. */
export function chartSvgs(
  chart: PublishedChart,
  documents: readonly DocumentRow[],
  lang: Lang,
  origin: PictureOrigin,
): Record<Frame, string> {
  const layouts = pictureLayouts(chart);
  const words = pictureWords(chart, documents, lang, origin);
  return {
    landscape: pictureSvg(pictureFrames.landscape, lang, words, layouts),
    square: pictureSvg(pictureFrames.square, lang, words, layouts),
    phone: tallSvg(tallFrames.phone, lang, words, chart),
    column: tallSvg(tallFrames.column, lang, words, chart),
  };
}

/** Draws the pictures of a chart. */
export function chartPictures(
  chart: PublishedChart,
  documents: readonly DocumentRow[],
  lang: Lang,
  origin: PictureOrigin,
): (suffix: PictureSuffix) => Promise<Uint8Array> {
  const svgs = chartSvgs(chart, documents, lang, origin);
  const { terms, siteName, issue, sources } = pictureWords(chart, documents, lang, origin);
  const scales = (frame: Frame): (1 | 2)[] =>
    pictureFiles.filter((file) => file.frame === frame).map(({ scale }) => scale);
  const letters = lettersOf(Object.values(svgs));
  const draw = (frame: Frame) => renderPicture(svgs[frame], lang, scales(frame), letters);
  const drawn = {
    landscape: draw('landscape'),
    square: draw('square'),
    phone: draw('phone'),
    column: draw('column'),
  };
  return async (suffix) => {
    const file = pictureFiles.find((known) => known.suffix === suffix);
    const bytes = file === undefined ? undefined : (await drawn[file.frame]).get(file.scale);
    if (bytes === undefined) throw new RangeError(`no picture file ends in "${suffix}"`);
    return withPngText(bytes, {
      Title: chart.headline,
      Description: chart.description,
      Source: `${sources[0] ?? ''} ${terms}`,
      Author: `${siteName} · ${issue}`,
      Copyright: LICENCE,
    });
  };
}
