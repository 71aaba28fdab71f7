/**
 * `npm run urls`: adds the pages and downloads of the built site to data/published-urls.txt. Addresses are for ever: none
 * is ever taken out by this command, and a build that drops one fails its tests.
 */
import { existsSync, readFileSync } from 'node:fs';
import { builtFiles } from '../src/integrations/builtFiles.ts';
import { runScript } from './command/runScript.ts';
import { writeAtomically } from './command/tellFault.ts';

const LIST = 'data/published-urls.txt';
const SITE = 'dist';

await runScript(() => {
  if (!existsSync(SITE)) throw new Error('there is no built site: run npm run build first');
  const built = builtFiles(SITE)
    .filter(
      (file) => !/^\/((assets|pagefind)\/|_(?:headers|redirects)$)/.test(file) && !file.endsWith('/404.html'),
    )
    .map((file) => file.replace(/index\.html$/, ''));
  const known = existsSync(LIST) ? readFileSync(LIST, 'utf8').trim().split('\n') : [];
  const all = [...new Set([...known, ...built])].sort();
  writeAtomically(LIST, `${all.join('\n')}\n`);
  console.log(`${LIST}: ${String(all.length)} addresses, ${String(all.length - known.length)} new`);
  return true;
});
