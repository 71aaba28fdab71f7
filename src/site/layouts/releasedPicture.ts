import type { ReleasedPicture } from '../../faces/pictures/releasedSvg.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { ReleasedChart } from '../../ledger/loadReleases.ts';
import { releases } from '../../ledger/releases.ts';
import { sources } from '../../ledger/sources.ts';

/** What pictures of a released chart are made from, on the site of this build. */
export function releasedPicture(
  { chart: id, version, pages }: ReleasedChart,
  lang: Lang,
  site: URL | undefined,
): ReleasedPicture {
  const date = releases.find((release) => release.version === version)?.date ?? '';
  return {
    ...{ id, lang, page: pages[lang] ?? '' },
    errata: sources.ledger.errata.filter((row) => row.chart === id && row.version === version),
    origin: { site, base: import.meta.env.BASE_URL, data: { version, date } },
  };
}
