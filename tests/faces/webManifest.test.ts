import { expect, it } from 'vitest';
import { LANGS } from '../../src/i18n/lang.ts';
import { webManifest } from '../../src/faces/metadata/webManifest.ts';
import { tokens } from '../../src/theme/tokens.ts';

it.each(LANGS)('%s stays within the base of the site', (lang) => {
  const manifest = webManifest(lang, '/ledger/');
  const start = lang === 'zh' ? '/ledger/' : '/ledger/en/';
  expect(manifest).toMatchObject({ id: start, start_url: start, scope: '/ledger/' });
  for (const { src } of manifest.icons) expect(src).toMatch(/^\/ledger\//);
});

it('names an icon of 192 and one of 512 pixels and one to be cut, in the colours of the tokens', () => {
  const manifest = webManifest('en', '/');
  const sizes = (purpose: string) =>
    manifest.icons.filter((icon) => icon.purpose === purpose).map((icon) => icon.sizes);
  expect(sizes('any')).toEqual(['any', '192x192', '512x512']);
  expect(sizes('maskable')).toEqual(['512x512']);
  expect([manifest.theme_color, manifest.background_color]).toEqual([tokens.paper.day, tokens.paper.day]);
});
