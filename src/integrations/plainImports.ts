import type { AstroIntegration } from 'astro';

/** The module Vite puts around every import on demand, to fetch ahead what that imports and its style. */
const HELPER = /preload-helper/;

/** Imports on demand as they are written: what is fetched so is small and has no style, and the helper weighs more. */
export const plainImports: AstroIntegration = {
  name: 'ledger-plain-imports',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({
        vite: {
          plugins: [
            {
              name: 'ledger-plain-imports',
              enforce: 'pre',
              load: (id: string) =>
                HELPER.test(id) ? 'export const __vitePreload = (load) => load();' : undefined,
            },
          ],
        },
      });
    },
  },
};
