import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

export interface Build {
  status: number | null;
  output: string;
}

/** What Vitest adds to the environment and a person's shell does not have. */
const OF_VITEST = /^(VITEST|BASE_URL$|MODE$|DEV$|PROD$|SSR$|TEST$|SITE$|ASSETS_PREFIX$)/;

/** The environment of the person who runs the tests. */
export const withoutVitest = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !OF_VITEST.test(name)));

/** Builds the site as a person would, with another environment; where another checkout is named, there. */
export function buildSite(
  outDir: string,
  env: Readonly<Record<string, string>> = {},
  { cwd = '.', preload = [] }: { cwd?: string; preload?: readonly string[] } = {},
): Build {
  const result = spawnSync(
    process.execPath,
    [...preload.flatMap((module) => ['--import', module]), 'scripts/build.ts'],
    {
      cwd,
      encoding: 'utf8',
      env: {
        ...withoutVitest(),
        NODE_ENV: 'production',
        OUT_DIR: resolve(outDir),
        ASTRO_TELEMETRY_DISABLED: '1',
        NO_COLOR: '1',
        ...env,
      },
    },
  );
  return { status: result.status, output: result.stdout + result.stderr };
}
