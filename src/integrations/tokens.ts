import type { AstroIntegration } from 'astro';
import { tokensCss } from '../theme/tokensCss.ts';

/** The two sheets that pages load. */
const SHEET = /\/src\/styles\/(?:plain|site)\.css/;

/** Puts the tokens into the sheets, so that CSS and charts cannot disagree on a colour. */
export const tokens: AstroIntegration = {
  name: 'ledger-tokens',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({
        vite: {
          plugins: [
            {
              name: 'ledger-tokens',
              enforce: 'pre',
              // After the imports, which must come first: no rule of a sheet sets a token again.
              transform: (code: string, id: string) =>
                SHEET.test(id) && code.includes('@import') ? `${code}\n${tokensCss()}` : undefined,
            },
          ],
        },
      });
    },
  },
};
