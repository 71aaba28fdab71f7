/** Merges style sheets once the site is written: Vite makes one per component that brings its own, and each blocks the page. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { linkSheet, mergeSheets } from './mergeSheets.ts';

export function oneSheetHook(base: string): AstroIntegration {
  return {
    name: 'ledger-one-sheet',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .filter((name) => name.endsWith('.html'))
          .sort()
          .map((path) => ({ path, html: readFileSync(join(folder, path), 'utf8') }));
        const merged = mergeSheets(pages);
        if (merged === null) return;
        const fileOf = (href: string): string => join(folder, href.slice(base.length));
        const css = merged.parts.map((href) => readFileSync(fileOf(href), 'utf8').trim()).join('\n');
        const name = `assets/all.${createHash('sha256').update(css).digest('base64url').slice(0, 8)}.css`;
        writeFileSync(join(folder, name), css);
        for (const { path, html } of merged.pages)
          writeFileSync(join(folder, path), linkSheet(html, `${base}${name}`));
        for (const href of merged.unused) rmSync(fileOf(href));
      },
    },
  };
}
