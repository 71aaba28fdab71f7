import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, BaseIntegrationHooks } from 'astro';
import { dataFolder, releasesFolder } from '../ledger/read-fs.ts';

type Server = Parameters<BaseIntegrationHooks['astro:server:setup']>[0]['server'];
type Environment = Server['environments']['ssr'];

/** A module of `src/ledger` as Vite knows it. */
const moduleOf = (name: string): string =>
  fileURLToPath(new URL(`../ledger/${name}.ts`, import.meta.url))
    .split(sep)
    .join('/');

/** Through this module alone data come in: whoever imports it may hold what was read. */
const READER = moduleOf('read-fs');

/** These read as soon as they are imported: what is wrong with the data shows there. */
const READ_AT_ONCE = ['sources', 'releases'].map(moduleOf);

/** An editor may write a file in several steps, and a change of branch writes many files. */
const QUIET_MS = 80;

/** Lets every module that may hold data run again when it is next asked for, as after an edit of the reader's code. */
function forgetData({ environments }: Server): void {
  for (const { moduleGraph } of Object.values(environments))
    for (const reader of moduleGraph.getModulesByFile(READER) ?? []) moduleGraph.invalidateModule(reader);
}

/** @returns what is wrong with the data as they stand, read by the code as it stands; nothing where all is right */
async function findProblem({ environments }: Server): Promise<string | undefined> {
  const { runner } = environments.ssr as Environment & {
    runner: { import: (module: string) => Promise<unknown> };
  };
  try {
    for (const module of READ_AT_ONCE) await runner.import(module);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/**
 * Shows edits of the data while `npm run dev` runs: good ones in the open page, bad ones as an error over it and in the log. A
 * server that started on bad data recovers in the same way.
 */
export const dataWatch: AstroIntegration = {
  name: 'ledger-data',
  hooks: {
    'astro:server:setup': ({ server, logger }) => {
      const { hot } = server.environments.client;
      const folders = [dataFolder(), releasesFolder()].map((folder) => resolve(folder));
      let edits = 0;

      const showEdit = async (edit: number): Promise<void> => {
        if (edit !== edits) return;
        const message = await findProblem(server);
        // Only the newest edit is told of: what was read for an older one may have been half-written.
        if (edit !== edits) return;
        if (message === undefined) {
          hot.send({ type: 'full-reload', path: '*' });
          return;
        }
        logger.error(message);
        hot.send({ type: 'error', err: { message, stack: '', plugin: 'ledger-data' } });
      };

      server.watcher.add(folders).on('all', (_event, path) => {
        if (!folders.some((folder) => path.startsWith(folder + sep))) return;
        // At once: a page asked for meanwhile must not be an old one.
        forgetData(server);
        edits += 1;
        setTimeout(showEdit, QUIET_MS, edits);
      });
    },
  },
};
