/** The polygons in the programs of geographers, as far as this machine has them. */
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { geometryFiles } from '../../src/faces/geometry/geometryFiles.ts';
import { SITE } from '../../tests/site/folders.ts';
import { divide, notRun, type Program, python, run } from './programs.ts';

interface Reader extends Program {
  /** Prints how many districts a file has, the first code, and whether codes are text. */
  count: (file: string) => readonly string[];
}

const geopandas = (file: string): string =>
  `d=geopandas.read_file("${file}")\nassert d.is_valid.all()\nprint(len(d), d["id"].min(), d["gb2260"].dtype == object)`;

const READERS: readonly Reader[] = [
  {
    name: 'GDAL',
    probe: ['ogrinfo', '--version'],
    // It quotes what is text.
    count: (file) => [
      'sh',
      '-c',
      `ogr2ogr -f CSV /vsistdout/ '${file}' | awk -F, 'NR == 2 { first = $1; text = gsub(/"/, "", first) == 2 } END { print NR - 1, first, text }'`,
    ],
  },
  {
    name: 'sf',
    probe: ['Rscript', '-e', 'cat(as.character(packageVersion("sf")))'],
    count: (file) => [
      ...['Rscript', '-e'],
      `d <- sf::st_read("${file}", quiet = TRUE); stopifnot(sf::st_is_valid(d)); cat(nrow(d), min(d$id), is.character(d$gb2260))`,
    ],
  },
  {
    name: 'geopandas',
    probe: python('geopandas', 'print(geopandas.__version__)'),
    count: (file) => python('geopandas', geopandas(file)),
  },
];

const { found, missing } = divide(READERS);
const shapes = geometryFiles.filter(({ name }) => !name.endsWith('.csv'));

describe.each(shapes.map(({ name }) => name))('%s', (name) => {
  it.skipIf(found.length === 0).each(found)('has 38 sound districts in $name $version', ({ count }) => {
    const { stdout, stderr } = run(count(`${resolve(SITE)}/data/geo/${name}`));
    const [districts, code, text = ''] = stdout.trim().split(/\s+/);
    expect([districts, code], stderr).toEqual(['38', '500101']);
    expect(text).toMatch(/^(?:1|true)$/i);
  });
});

it.skipIf(missing.length === 0)('the polygons were not read by every program', () => {
  console.log(notRun(missing, READERS.length));
  expect(shapes).toHaveLength(3);
});
