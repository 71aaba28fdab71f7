import { pathToFileURL } from 'node:url';

/** The environment of a process that lives on another day. */
export const OTHER_DAY: Readonly<Record<string, string>> = {
  NODE_OPTIONS: `--import=${pathToFileURL('tests/variants/children/shiftClock.ts').href}`,
};
