/** The published files in the programs of researchers, as far as this machine has them; what it lacks is said and counted. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite } from '../browser/serveSite.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { snippetOf } from '../../tests/site/exportedTables.ts';
import { SITE } from '../../tests/site/folders.ts';
import { divide, notRun, type Program, python, run } from './programs.ts';

const { observations, places } = loadLedger();
const data = (file: string): string => `${resolve(SITE)}/data/${file}`;
const labelled = data('observations_labelled.csv');

interface Reader extends Program {
  /** Prints how many rows, targets and sorts of bases the labelled file has. */
  count: readonly string[];
}

const frame = (read: string): string =>
  `pd=pandas\nd=${read}\nprint(len(d),(d["kind"]=="target").sum(),d["value"].dtype)`;

const READERS: readonly Reader[] = [
  {
    name: 'SQLite',
    probe: ['sqlite3', '--version'],
    count: [
      ...['sqlite3', '-separator', ' ', data('chongqing-ledger.sqlite')],
      "SELECT count(*), sum(kind = 'target'), typeof(value) FROM observations_labelled",
    ],
  },
  {
    name: 'R',
    probe: ['Rscript', '-e', 'cat(as.character(getRversion()))'],
    count: [
      ...['Rscript', '-e'],
      `d <- read.csv("${labelled}", na.strings = ""); cat(nrow(d), sum(d$kind == "target"), class(d$value))`,
    ],
  },
  {
    name: 'readr',
    probe: ['Rscript', '-e', 'cat(as.character(packageVersion("readr")))'],
    count: [
      ...['Rscript', '-e'],
      `d <- readr::read_csv("${labelled}", show_col_types = FALSE); stopifnot(nrow(readr::problems(d)) == 0); cat(nrow(d), sum(d$kind == "target"), class(d$value))`,
    ],
  },
  {
    name: 'pandas',
    probe: python('pandas', 'print(pandas.__version__)'),
    count: python('pandas', frame(`pd.read_csv("${labelled}")`)),
  },
  {
    name: 'pandas with pyarrow',
    probe: python('pandas, pyarrow', 'print(pyarrow.__version__)'),
    count: python('pandas, pyarrow', frame(`pd.read_csv("${labelled}", engine="pyarrow")`)),
  },
  {
    name: 'pandas, Parquet',
    probe: python('pandas, pyarrow', 'print(pyarrow.__version__)'),
    count: python('pandas, pyarrow', frame(`pd.read_parquet("${data('observations_labelled.parquet')}")`)),
  },
  {
    name: 'polars',
    probe: python('polars', 'print(polars.__version__)'),
    count: python(
      'polars',
      `d=polars.read_csv("${labelled}", infer_schema_length=None)\nprint(len(d),(d["kind"]=="target").sum(),d["value"].dtype)`,
    ),
  },
  {
    name: 'Miller',
    probe: ['mlr', '--version'],
    count: [
      ...['mlr', '--icsv', '--onidx', 'put', '-q'],
      '@n += 1; if ($kind == "target") {@t += 1} @k = typeof($value); end {print @n . " " . @t . " " . @k}',
      labelled,
    ],
  },
  {
    name: 'csvkit',
    probe: ['csvstat', '--version'],
    count: [
      'sh',
      '-c',
      `csvgrep -c kind -m target ${labelled} | csvstat --count | tr -dc '0-9\\n' | sed 's/^/${String(observations.length)} /; s/$/ number/'`,
    ],
  },
];

const { found, missing } = divide(READERS);
const NUMBER = /^(?:real|numeric|integer|float64|double|Float64|float|int|number)$/;

/** The Node a machine has besides the one of this project: snippets run in the browser and on 20. */
const otherNode = (): string | undefined => {
  const own = resolve('node_modules');
  const folders = (process.env['PATH'] ?? '').split(':').filter((folder) => !resolve(folder).startsWith(own));
  return folders.map((folder) => `${folder}/node`).find((path) => run([path, '--version']).status === 0);
};

describe('the labelled file', () => {
  const targets = observations.filter(({ kind }) => kind === 'target').length;

  it.each(found)('is whole in $name $version', ({ count }) => {
    const { stdout, stderr } = run(count);
    const [rows, aimed, type] = stdout.trim().split(/\s+/);
    expect([rows, aimed], stderr).toEqual([String(observations.length), String(targets)]);
    expect(type).toMatch(NUMBER);
  });

  it.skipIf(missing.length === 0)('was not read by every program', () => {
    console.log(notRun(missing, READERS.length));
    expect(found.length).toBeGreaterThan(0);
  });
});

describe('snippets', () => {
  let site: Awaited<ReturnType<typeof serveSite>>;
  beforeAll(async () => {
    site = await serveSite(SITE);
  });
  afterAll(() => site.close());
  const node = otherNode();
  const standing = places.filter(({ valid_to: end }) => end === '').length;

  it.skipIf(node === undefined)('run on the Node of this machine, whichever it is', async () => {
    const code = snippetOf('places', site.origin, 'JavaScript');
    const { promise, resolve: done } = Promise.withResolvers<string>();
    const child = spawn(node ?? '', ['--input-type=module', '-e', code]);
    let printed = '';
    child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    child.on('close', () => done(printed));
    const numbers = [...(await promise).matchAll(/│ +(\d+) +│\n/g)].map(([, n]) => Number(n));
    // The head of the table ends with the number of its last column.
    expect(numbers.slice(1).reduce((sum, n) => sum + n, 0)).toBe(standing);
  });
});
