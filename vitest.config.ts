/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

// Far from UTC and from Chongqing, so that a forgotten time zone shows.
process.env['TZ'] = 'America/Los_Angeles';

/** Slow machines are waited for: only what never comes fails. */
const PATIENCE = 60_000;
const patient = { testTimeout: PATIENCE, hookTimeout: PATIENCE, expect: { poll: { timeout: PATIENCE } } };

/** Tests of a built site: what they have in common, a browser above all, is shared by the files of a process. */
const built = {
  ...patient,
  testTimeout: 2 * PATIENCE,
  hookTimeout: 2 * PATIENCE,
  isolate: false,
  maxWorkers: 2,
};

export default getViteConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...patient,
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{site,browser,variants,faults,dev}/**'],
          setupFiles: ['tests/refuseWarnings.ts'],
        },
      },
      {
        extends: true,
        test: {
          ...patient,
          name: 'faults',
          include: ['tests/{faults,dev}/**/*.test.ts'],
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          ...built,
          name: 'site',
          include: ['tests/{site,browser}/**/*.test.ts'],
          globalSetup: ['tests/site/buildOnce.ts'],
        },
      },
      {
        extends: true,
        test: {
          ...built,
          name: 'variants',
          include: ['tests/variants/**/*.test.ts'],
          globalSetup: ['tests/variants/buildVariants.ts'],
        },
      },
    ],
  },
});
