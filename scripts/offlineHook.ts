/** Writes sw.js when the build has written its pages: its version is the digest of the pages and styles it keeps. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { compileScript } from '../src/embeds/compileScript.ts';
import { LANGS } from '../src/i18n/lang.ts';
import { localPath } from '../src/i18n/paths.ts';

const VERSION_DIGITS = 16;
const STYLE = /<link rel="stylesheet" href="([^"]+)"/g;

const sourceOf = (name: string): string =>
  readFileSync(new URL(`../src/client/${name}.ts`, import.meta.url), 'utf8');

/** The offline page of every language and the styles they load, as paths of the site. */
function keptFiles(base: string, read: (path: string) => Buffer): string[] {
  const pages = LANGS.map((lang) => localPath('/offline/', lang, base));
  const styles = pages.flatMap((page) =>
    [...read(page).toString().matchAll(STYLE)].map(([, href = '']) => href),
  );
  return [...new Set([...pages, ...styles])];
}

function workerOf(base: string, read: (path: string) => Buffer): string {
  const files = keptFiles(base, read);
  const source = sourceOf('offlineWorker');
  const hash = createHash('sha256').update(source);
  for (const file of files) hash.update(file).update(read(file));
  const kept = { version: hash.digest('hex').slice(0, VERSION_DIGITS), base, files };
  return compileScript(
    `const KEPT = ${JSON.stringify(kept)};\n${source.replace(/^declare const KEPT.*$/m, '')}`,
  );
}

/** @param wanted false writes a worker that takes the place of earlier ones and removes itself */
export function offlineHook(site: string, wanted: boolean): AstroIntegration {
  const base = site.endsWith('/') ? site : `${site}/`;
  return {
    name: 'ledger-offline',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const read = (path: string): Buffer =>
          readFileSync(join(folder, path.slice(base.length).replace(/(^|\/)$/, '$1index.html')));
        const worker = wanted ? workerOf(base, read) : compileScript(sourceOf('removeWorker'));
        writeFileSync(join(folder, 'sw.js'), `${worker}\n`);
      },
    },
  };
}
