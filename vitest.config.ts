/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

// Far from UTC and from Chongqing, so that a forgotten time zone shows.
process.env['TZ'] = 'America/Los_Angeles';

/** No test gives up because a machine is slow. */
const PATIENCE = 120_000;

const project = (name: string, include: readonly string[], more: object = {}) => ({
  extends: true as const,
  test: {
    name,
    include: [...include],
    testTimeout: PATIENCE,
    hookTimeout: PATIENCE,
    expect: { poll: { timeout: PATIENCE / 2 } },
    ...more,
  },
});

/** Tests of a built site: what they have in common, a browser above all, is shared by the files of a process. */
const built = (globalSetup: string) => ({ globalSetup: [globalSetup], isolate: false, maxWorkers: 2 });

export default getViteConfig({
  test: {
    projects: [
      // One module graph for all files of a worker: reading the tables and loading the charts anew in each took two thirds of the time.
      project('unit', ['tests/**/*.test.ts'], {
        exclude: ['tests/{site,browser,variants,faults,dev}/**'],
        setupFiles: ['tests/refuseWarnings.ts'],
        isolate: false,
      }),
      project('site', ['tests/{site,browser}/**/*.test.ts'], built('tests/site/buildOnce.ts')),
      project('variants', ['tests/variants/**/*.test.ts'], built('tests/variants/buildVariants.ts')),
      project('dev', ['tests/dev/**/*.test.ts']),
      project('faults', ['tests/faults/**/*.test.ts'], { fileParallelism: false }),
      // Readers and tools with packages of their own: scripts/testAll.ts installs them first.
      project('checks', ['scripts/{bench,checks,geo}/*.test.ts'], built('tests/site/buildOnce.ts')),
    ],
  },
});
