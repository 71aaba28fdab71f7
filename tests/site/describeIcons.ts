import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { builtPages } from './builtPages.ts';

/** The icons of a built site that stands under a base. */
export function describeIcons(folder: string, base: string): void {
  describe('icons and manifest', () => {
    it(`of ${folder} are named by its pages and are there`, async () => {
      const inside = (address: string): string => join(folder, address.slice(base.length));
      for (const { document } of builtPages(folder, (path) => /^\/(en\/)?index\.html$/.test(path))) {
        const link = (rel: string): string =>
          document.querySelector(`link[rel="${rel}"]`)?.getAttribute('href') ?? '';
        const manifest = JSON.parse(readFileSync(inside(link('manifest')), 'utf8')) as {
          start_url: string;
          icons: { src: string; sizes: string; type: string }[];
        };
        expect(existsSync(join(inside(manifest.start_url), 'index.html'))).toBe(true);
        expect(existsSync(inside(link('icon')))).toBe(true);
        const pngs = manifest.icons.filter(({ type }) => type === 'image/png');
        expect(pngs).toHaveLength(3);
        for (const { src, sizes } of [...pngs, { src: link('apple-touch-icon'), sizes: '180x180' }]) {
          const { width, height } = await sharp(inside(src)).metadata();
          expect(`${String(width)}x${String(height)}`).toBe(sizes);
        }
      }
    });
  });
}
