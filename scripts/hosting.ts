/** `npm run hosting`: writes hosting/nginx.conf and hosting/Caddyfile from the built site. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { embedScripts } from './embedScripts.ts';
import { hostingFiles } from './hostingFiles.ts';
import { runScript } from './runScript.ts';
import { writeAtomically } from './writeAtomically.ts';

const FOLDER = 'hosting';

await runScript(() => {
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, text] of Object.entries(hostingFiles(embedScripts('dist')))) {
    writeAtomically(join(FOLDER, name), text);
    console.log(`${FOLDER}/${name}`);
  }
  return true;
});
