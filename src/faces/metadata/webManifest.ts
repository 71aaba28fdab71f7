import { LANG_TAG, type Lang } from '../../i18n/lang.ts';
import { filePath, localPath } from '../../i18n/paths.ts';
import { words } from '../../i18n/words.ts';
import { tokens } from '../../theme/tokens.ts';

/** An icon that a system asks for in pixels. */
export interface SiteIcon {
  /** Its file is `/icons/<name>.png`. */
  name: string;
  size: number;
  /** `field` fills the square, because the system rounds it itself; `maskable` may be cut to a circle. */
  shape: 'seal' | 'field' | 'maskable';
}

/** Home screens of Apple's devices ask for the first; the web manifest names the others. */
export const siteIcons: readonly SiteIcon[] = [
  { name: 'apple-touch', size: 180, shape: 'field' },
  { name: 'seal-192', size: 192, shape: 'seal' },
  { name: 'seal-512', size: 512, shape: 'seal' },
  { name: 'maskable-512', size: 512, shape: 'maskable' },
];

/**
 * What a system needs to keep the site as an app, https://www.w3.org/TR/appmanifest/. Both languages share the scope, so that
 * changing the language does not leave the app.
 *
 * @param base path the site stands on
 */
export function webManifest(lang: Lang, base: string) {
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
    // With the address and a way back: a figure is worth its source.
    display: 'minimal-ui',
    theme_color: tokens.paper.day,
    background_color: tokens.paper.day,
    icons: [
      { src: filePath('/seal.svg', base), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      ...siteIcons
        .filter(({ shape }) => shape !== 'field')
        .map(({ name, size, shape }) => ({
          src: filePath(`/icons/${name}.png`, base),
          sizes: `${String(size)}x${String(size)}`,
          type: 'image/png',
          purpose: shape === 'maskable' ? 'maskable' : 'any',
        })),
    ],
  };
}
