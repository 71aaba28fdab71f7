/** `npm run build`: builds the site into `dist`, or into the folder OUT_DIR names; SITE_URL and SITE_BASE say where it will stand. */
import { buildSite } from './build/buildSite.ts';
import { runScript } from './command/runScript.ts';

await runScript(async () => {
  await buildSite();
  return true;
});
