import { spawnSync } from 'node:child_process';

export interface Build {
  status: number | null;
  output: string;
}

/** What Vitest adds to the environment and a person's shell does not have. */
const OF_VITEST = /^(VITEST|BASE_URL$|MODE$|DEV$|PROD$|SSR$|TEST$|SITE$|ASSETS_PREFIX$)/;

/** Builds the site as a person would, with another environment. */
export function buildSite(outDir: string, env: Readonly<Record<string, string>> = {}): Build {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OF_VITEST.test(name)));
  const result = spawnSync(process.execPath, ['scripts/build.ts'], {
    encoding: 'utf8',
    env: {
      ...inherited,
      NODE_ENV: 'production',
      OUT_DIR: outDir,
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
      ...env,
    },
  });
  return { status: result.status, output: result.stdout + result.stderr };
}
