import type { AstroIntegration } from 'astro';
import { tokensCss } from '../theme/tokensCss.ts';

const NAME = 'virtual:tokens.css';

/** Serves the tokens as a style sheet, so that CSS and charts cannot disagree on a colour. */
export const tokens: AstroIntegration = {
  name: 'ledger-tokens',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({
        vite: {
          plugins: [
            {
              name: 'ledger-tokens',
              resolveId: (id: string) => (id === NAME ? `\0${NAME}` : undefined),
              load: (id: string) => (id === `\0${NAME}` ? tokensCss() : undefined),
            },
          ],
        },
      });
    },
  },
};
