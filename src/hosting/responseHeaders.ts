import { cacheRules } from './cacheRules.ts';
import { contentTypes } from './contentTypes.ts';
import { everywhere } from './everywhere.ts';
import { framingRules } from './framingRules.ts';
import type { HeaderLayers } from './headerLayer.ts';
import { sharingRules } from './sharingRules.ts';

/**
 * All response headers of the site by path, as it stands at the root of its host: the one definition that `_headers`, the nginx
 * and the Caddy configuration are written from.
 *
 * @param embedScripts hashes of the scripts of embeds, released ones too
 */
export const responseHeaders = (embedScripts: readonly string[]): HeaderLayers => ({
  everywhere,
  framing: framingRules(embedScripts),
  caching: cacheRules,
  sharing: sharingRules,
  typing: contentTypes,
});
