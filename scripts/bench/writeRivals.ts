import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { barePage } from './barePage.ts';

/** Charts that are also drawn by others, and what their pages fetch. */
const CHARTS = {
  bars: { id: 'awards-by-place', data: ['/charts/awards-by-place.json'] },
  map: { id: 'awards-map', data: ['/charts/awards-map.json', '/rivals/districts.json'] },
} as const;
/** What is compared: the bare drawing, our page, the same chart drawn by others in the browser. */
export const FORMS = ['floor', 'ours', 'plot', 'echarts'] as const;
export type Form = (typeof FORMS)[number];
const LIBRARIES = ['plot', 'echarts'] as const;

/** A client-side page as it should be built: style in the page, one minified script, its data fetched beside it. */
function clientPage(bare: string, script: string, data: readonly string[]): string {
  const ahead = data.map((path) => `<link rel="preload" as="fetch" crossorigin href="${path}">`).join('');
  return bare
    .replace('</head>', `<script type="module" src="${script}"></script>${ahead}</head>`)
    .replace(/<svg[\s\S]*<\/svg>/, '<div id="chart"></div>');
}

function writePage(folder: string, path: string, html: string): string {
  mkdirSync(join(folder, path), { recursive: true });
  writeFileSync(join(folder, path, 'index.html'), html);
  return path;
}

/**
 * Writes what our pages are measured against: the bare drawing, and the same chart drawn in the reader's browser by Observable Plot
 * and by ECharts, all from the built site's own data.
 *
 * @param site folder of the built site
 * @param folder where the pages are written; it is served together with the site
 * @returns their addresses, by chart
 */
export async function writeRivals(
  site: string,
  folder: string,
): Promise<Record<keyof typeof CHARTS, Record<Form, string>>> {
  const own = (name: string): string => fileURLToPath(new URL(`./rivals/${name}.ts`, import.meta.url));
  mkdirSync(join(folder, 'rivals'), { recursive: true });
  copyFileSync('data/geo/chongqing-2016.topo.json', join(folder, 'rivals/districts.json'));
  await build({
    entryPoints: LIBRARIES.flatMap((library) => [own(`${library}Bars`), own(`${library}Map`)]),
    outdir: join(folder, 'rivals'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
  });
  const write = (name: keyof typeof CHARTS) => {
    const { id, data } = CHARTS[name];
    const bare = barePage(readFileSync(join(site, `charts/${id}/index.html`), 'utf8'));
    const script = (library: string): string =>
      `/rivals/${library}${name.charAt(0).toUpperCase()}${name.slice(1)}.js`;
    const page = (form: string, html: string): string => writePage(folder, `/rivals/${form}-${name}/`, html);
    return {
      ours: `/charts/${id}/`,
      floor: page('floor', bare),
      plot: page('plot', clientPage(bare, script('plot'), data)),
      echarts: page('echarts', clientPage(bare, script('echarts'), data)),
    };
  };
  return { bars: write('bars'), map: write('map') };
}
