import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { words } from '../../src/i18n/words.ts';
import { sourceFiles } from './sourceFiles.ts';

const files = sourceFiles('src').filter(
  ({ path }) => !path.startsWith('src/pages/') && !path.endsWith('.d.ts'),
);
const modules = files.filter(({ path }) => path.endsWith('.ts'));

/** Files whose exports share a subject rather than a name. */
const BY_SUBJECT: readonly string[] = [
  'src/content.config.ts', // the name Astro asks for
  'src/client/embedFrame.ts', // compiled as it is: a script exports nothing
  'src/client/embedLoader.ts',
  'src/client/embedMarks.ts',
  'src/client/embedOptions.ts',
  'src/ledger/errors.ts',
  'src/charts/kit/render.ts',
  'src/ledger/column.ts',
  'src/ledger/geometry.ts',
  'src/ledger/placeTables.ts',
  'src/ledger/read-fs.ts',
  'src/ledger/releasedFiles.ts',
  'src/ledger/vocabulary.ts',
  'src/analysis/awards.ts',
  'src/analysis/series.ts',
  'src/ledger/audit/unreadableRows.ts',
  'src/geo/box.ts',
  'src/ledger/draft/basisCue.ts',
  'src/ledger/reading/measures.ts',
  'src/i18n/paths.ts',
  'src/theme/fonts.ts',
];

describe('files', () => {
  it('are never called index or utils', () => {
    const drawers = files.filter(({ path }) => /\/(index|utils?|helpers?|common|misc)\.\w+$/.test(path));
    expect(drawers).toEqual([]);
  });

  it('are named after something they export', () => {
    const strangers = modules
      // A chart's files are named by what they hold: chart.ts, numbers.ts, draw.ts; a story's facts by what they are.
      .filter(({ path }) => !BY_SUBJECT.includes(path) && !/\/(?:chart|numbers|draw|facts)\.ts$/.test(path))
      .filter(({ path, text }) => {
        const name = basename(path, '.ts');
        return !new RegExp(`export (?:async )?(?:function|const|type|interface|class) ${name}\\b`, 'i').test(
          text,
        );
      })
      .map(({ path }) => path);
    expect(strangers).toEqual([]);
  });

  it('stay readable: no code file over 300 lines', () => {
    const long = sourceFiles('src')
      .concat(sourceFiles('scripts'), sourceFiles('tests'))
      .filter(({ text }) => text.split('\n').length > 300);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('of analysis, charts and format are each used by a test', () => {
    const tests = sourceFiles('tests')
      .map(({ text }) => text)
      .join('\n');
    const names = new Set(sourceFiles('tests').map(({ path }) => basename(path, '.test.ts')));
    // A rule between tables is tested through the loader, in a file of its name.
    const used = (path: string): boolean =>
      tests.includes(`/${basename(path)}'`) || names.has(basename(path, '.ts'));
    const untested = modules
      .filter(
        ({ path }) =>
          /^src\/(analysis|exports|format|reading|releases|datasets\/(parse|load(?!Tables)|check))/.test(
            path,
          ) || /^src\/charts\/[^/]+\.ts$/.test(path),
      )
      .filter(({ path, text }) => /export (?:async )?function/.test(text) && !used(path))
      .map(({ path }) => path);
    expect(untested).toEqual([]);
  });
});

describe('interface words', () => {
  it('are each used somewhere', () => {
    // Some are put into pages once those are written.
    const text = [...sourceFiles('src'), ...sourceFiles('scripts')].map((file) => file.text).join('\n');
    const unused = Object.keys(words.zh).filter((key) => !new RegExp(`\\.${key}\\b`).test(text));
    expect(unused).toEqual([]);
  });
});

describe('the project', () => {
  it('names every table in data/README.md', () => {
    const readme = readFileSync('data/README.md', 'utf8');
    for (const file of readdirSync('data').filter((name) => name.endsWith('.csv')))
      expect(readme).toContain(`\`${file}\``);
  });

  it('names every npm script it tells people to run', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    for (const name of ['README.md', 'CONTRIBUTING.md']) {
      for (const [, script = ''] of readFileSync(name, 'utf8').matchAll(/npm run ([\w:]+)/g)) {
        expect(Object.keys(scripts), `${name} names npm run ${script}`).toContain(script);
      }
    }
  });
});
