import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { sha256Of } from '../../src/ledger/releasedFiles.ts';
import { movedTo } from '../../src/faces/embeds/frozenPage.ts';
import { SITE_PLACEHOLDER } from '../../src/ledger/releasePapers.ts';
import type { ChartRecord } from '../../src/ledger/releases/countChangedValues.ts';

/** A chart as it was at a release. */
export interface ReleasedChart {
  chart: string;
  version: string;
  /** Of the bytes of `/charts/<chart>.csv`, as published then. */
  sha256: string;
  rows: readonly ChartRecord[];
  /** Its embed pages, where the site has them: Brotli, in base64. */
  pages: { zh?: string; en?: string };
}

/** A page as it is kept: without the address of the site it was built for. */
function pressed(path: string, chart: string): string {
  const page = movedTo(readFileSync(path, 'utf8'), chart, SITE_PLACEHOLDER);
  return brotliCompressSync(page).toString('base64');
}

function pagesOf(site: string, chart: string): ReleasedChart['pages'] {
  const found = [
    ['zh', join(site, 'embed', chart, 'index.html')],
    ['en', join(site, 'en', 'embed', chart, 'index.html')],
  ].filter(([, path = '']) => existsSync(path));
  return Object.fromEntries(found.map(([lang, path = '']) => [lang, pressed(path, chart)]));
}

/**
 * Every chart of a built site, to be kept for ever.
 *
 * @param site the folder of the build, such as `dist`
 * @throws Error when it holds no chart
 */
export function releaseCharts(site: string, version: string): ReleasedChart[] {
  const folder = join(site, 'charts');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  if (names.length === 0) {
    throw new Error(
      `${folder}: no chart is built there.\n    Fix: run npm run build, or name the folder of the build.`,
    );
  }
  return names.sort().map((name) => {
    const chart = name.replace(/\.json$/, '');
    const { rows } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { rows: ChartRecord[] };
    const sha256 = sha256Of(readFileSync(join(folder, `${chart}.csv`)));
    return { chart, version, sha256, rows, pages: pagesOf(site, chart) };
  });
}
