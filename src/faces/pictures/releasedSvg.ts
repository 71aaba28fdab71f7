/** The pictures of a chart as it was released: from the drawings and words of its frozen embed, whatever charts look like now. */
import { COLUMN } from '../../charts/kit/chartOptions.ts';
import { t } from '../../i18n/t.ts';
import { LANG_TAG, type Lang } from '../../i18n/lang.ts';
import { words } from '../../i18n/words.ts';
import type { ErratumRow } from '../../ledger/errata.ts';
import { erratumWords } from '../embeds/frozenPage.ts';
import { type ReleasedFigure, releasedFigure } from '../embeds/releasedFigure.ts';
import { mapNote } from '../mapNote.ts';
import { readDrawing, wholeSlice } from './cutDrawing.ts';
import { type PictureOrigin, printedAddress, type TallFrame } from './pictureFrames.ts';
import { tallOf } from './pictureSvg.ts';
import { standaloneSvg } from './standaloneSvg.ts';

/** Wide enough for a mail's 600 pixels on a screen of twice as many; whole, so that it never has to say what is missing. */
const FRAME: TallFrame = {
  ...{ width: 1200, margin: 36, headline: 46, dek: 28, small: 24 },
  drawn: COLUMN,
};

export interface ReleasedPicture {
  id: string;
  lang: Lang;
  /** The released page: Brotli in base64. */
  page: string;
  /** What its words say and is not so. */
  errata: readonly Pick<ErratumRow, 'said_zh' | 'said_en' | 'right_zh' | 'right_en'>[];
  /** Version and day are those of the release. */
  origin: PictureOrigin;
}

/** Its own address shows the version; that of the chart shows the newest. */
const addressOf = ({ id, lang, origin }: ReleasedPicture): string =>
  printedAddress(`/embed/${id}@${origin.data.version}/`, lang, origin);

const corrections = ({ errata, lang }: ReleasedPicture): string[] =>
  errata.map((row) => erratumWords(row, lang));

const nameOf = ({ lang, origin }: ReleasedPicture): string =>
  `${words[lang].siteName} ${origin.data.version}`;

export function releasedSvg(picture: ReleasedPicture): string {
  const { lang, page, origin } = picture;
  const figure = releasedFigure(page, lang);
  return standaloneSvg(
    { ...figure, drawing: figure.wide },
    {
      lang: LANG_TAG[lang],
      note: [...corrections(picture), figure.note].join(t('', ' ')[lang]),
      source: [figure.source, nameOf(picture), origin.data.date, 'CC BY 4.0', addressOf(picture)].join(' · '),
    },
  );
}

const sourceOf = (picture: ReleasedPicture, { source, map }: ReleasedFigure): string =>
  [...corrections(picture), ...(map ? [mapNote[picture.lang]] : []), source].join(' ');

/** @returns nothing where the release has no drawing to make one of */
export function releasedTall(picture: ReleasedPicture): { svg: string; headline: string } | undefined {
  const { lang, page, origin } = picture;
  const figure = releasedFigure(page, lang);
  if (figure.column === undefined) return undefined;
  const drawing = figure.column.replace(/<title>[^<]*<\/title>/g, '');
  const said = {
    ...{ headline: figure.headline, dek: figure.dek, siteName: nameOf(picture) },
    issue: `${origin.data.date} · CC BY 4.0`,
    ...{ sources: [sourceOf(picture, figure)], noteLines: 0, terms: addressOf(picture), more: () => [] },
  };
  return { svg: tallOf(FRAME, lang, said, wholeSlice(readDrawing(drawing))), headline: figure.headline };
}
