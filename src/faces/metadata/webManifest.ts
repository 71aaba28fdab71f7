import { LANG_TAG, type Lang } from '../../i18n/lang.ts';
import { filePath, localPath } from '../../i18n/paths.ts';
import { words } from '../../i18n/words.ts';
import { tokens } from '../../theme/tokens.ts';
import { siteIcons } from './siteIcons.ts';

interface ManifestIcon {
  src: string;
  sizes: string;
  type: string;
  purpose: 'any' | 'maskable';
}

/** What a system needs to keep the site as an app, https://www.w3.org/TR/appmanifest/. */
export interface WebManifest {
  id: string;
  lang: string;
  dir: 'ltr';
  name: string;
  short_name: string;
  description: string;
  start_url: string;
  scope: string;
  /** With the address and a way back: a figure is worth its source. */
  display: 'minimal-ui';
  theme_color: string;
  background_color: string;
  icons: ManifestIcon[];
}

/**
 * The web manifest of a language. Both languages share the scope, so that changing the language does not leave the app.
 *
 * @param base path the site stands on
 */
export function webManifest(lang: Lang, base: string): WebManifest {
  const w = words[lang];
  const start = localPath('/', lang, base);
  return {
    id: start,
    lang: LANG_TAG[lang],
    dir: 'ltr',
    name: w.siteName,
    short_name: w.siteName,
    description: w.siteLine,
    start_url: start,
    scope: filePath('/', base),
    display: 'minimal-ui',
    theme_color: tokens.paper.day,
    background_color: tokens.paper.day,
    icons: [
      { src: filePath('/seal.svg', base), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      ...siteIcons
        .filter(({ shape }) => shape !== 'field')
        .map(({ name, size, shape }): ManifestIcon => ({
          src: filePath(`/icons/${name}.png`, base),
          sizes: `${String(size)}x${String(size)}`,
          type: 'image/png',
          purpose: shape === 'maskable' ? 'maskable' : 'any',
        })),
    ],
  };
}
