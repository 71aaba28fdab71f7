import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { tellFault, withFault } from '../tellFault.ts';
import { replaceFolder, restoreFolder } from './replaceFolder.ts';
import { takeTurn } from './takeTurn.ts';
import { withPlace } from './withPlace.ts';

/** Below the project, where the bundled code finds its packages; ignored by every tool. */
const WORK = '.build';
/** Where Astro keeps what one build may not share with another. */
const LOCK = '.astro/build.lock';

/** What a killed build left. Only the build whose turn it is may look. */
function sweep(): void {
  for (const name of readdirSync(WORK).filter((entry) => entry.startsWith('draft-')))
    rmSync(join(WORK, name), { recursive: true, force: true });
}

/**
 * Builds into a folder of its own and puts it in the place of the target when it is whole. Builds of one checkout take turns;
 * nothing is kept between them but pictures, which are checked when they are recalled.
 *
 * @param build writes the site into a folder, and whatever it likes to keep meanwhile into another
 */
export async function buildWhole(
  target: string,
  build: (outDir: string, cacheDir: string) => Promise<void>,
): Promise<void> {
  const draft = join(WORK, `draft-${String(process.pid)}`);
  await withFault(target, async () => {
    const leave = await takeTurn(LOCK, 'build');
    try {
      mkdirSync(WORK, { recursive: true });
      sweep();
      restoreFolder(target, WORK);
      await build(resolve(draft), resolve(`${draft}-cache`)).catch((error: unknown) => {
        throw tellFault(error, target) === undefined ? withPlace(error) : error;
      });
      replaceFolder(draft, target, WORK);
    } finally {
      for (const left of [draft, `${draft}-cache`]) rmSync(left, { recursive: true, force: true });
      leave();
    }
  });
}
