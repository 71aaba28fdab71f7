/** Charts as they were released: their values, and their embed page as it stood. */
import { z } from 'zod';
import { releasesFolder } from './read-fs.ts';
import { readManifest, readReleased } from './releasedFiles.ts';

const releasedChart = z.object({
  chart: z.string(),
  version: z.string(),
  rows: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()]))),
  /** Brotli in base64, by language. */
  pages: z.object({ zh: z.string().optional(), en: z.string().optional() }),
});

export type ReleasedChart = z.infer<typeof releasedChart>;

/** Every chart of every release that kept an embed page. */
function loadReleasedCharts(folder = releasesFolder()): ReleasedChart[] {
  const manifest = readManifest(folder);
  return Object.keys(manifest.files)
    .filter((path) => /^\d+\.\d+\.\d+\/charts\/[\w-]+\.json$/.test(path))
    .sort()
    .map((path) => releasedChart.parse(JSON.parse(readReleased(path, folder, manifest))))
    .filter(({ pages }) => pages.zh !== undefined && pages.en !== undefined);
}

let read: readonly ReleasedChart[] | undefined;

/** Read once per build. */
export function releasedCharts(): readonly ReleasedChart[] {
  read ??= loadReleasedCharts();
  return read;
}
