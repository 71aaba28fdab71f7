import type { AstroIntegration } from 'astro';
import { tokensCss } from '../theme/tokensCss.ts';

/** The sheet of all pages. */
const SHEET = /\/src\/styles\/site\.css/;

/** Puts the tokens into the sheet, so that CSS and charts cannot disagree on a colour. */
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
              // After the imports, which must come first: no rule of the sheet sets a token again.
              transform: (code: string, id: string) =>
                SHEET.test(id) && code.includes('@import') ? `${code}\n${tokensCss()}` : undefined,
            },
          ],
        },
      });
    },
  },
};
