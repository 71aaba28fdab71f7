import type { PictureOrigin } from '../../src/faces/pictures/pictureFrames.ts';

/** A site with a domain of usual length. */
export const ORIGIN: PictureOrigin = {
  site: new URL('https://ledger.example'),
  base: '/',
  data: { version: '10.20.30', date: '2026-11-30' },
};
