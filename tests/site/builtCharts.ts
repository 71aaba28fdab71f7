import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { SITE } from './folders.ts';

/** Ids of the charts of the built site. */
export const builtCharts: readonly string[] = readdirSync(join(SITE, 'charts')).flatMap(
  (name) => /^([\w-]+)\.csv$/.exec(name)?.[1] ?? [],
);
