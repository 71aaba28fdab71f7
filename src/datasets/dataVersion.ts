import packageJson from '../../package.json' with { type: 'json' };

/** Which state of the data a page, a file or a citation shows. */
export interface DataVersion {
  version: string;
  /** Day of the state, ISO 8601. */
  date: string;
}

/** The state this build shows. The day stands here until releases provide it: a build never asks the clock. */
export const dataVersion: DataVersion = { version: packageJson.version, date: '2026-11-20' };
