/** Which data the site shows: the latest released version. */
import { loadReleaseFiles } from './loadReleases.ts';

export interface DataVersion {
  version: string;
  /** The day of its release, YYYY-MM-DD. */
  date: string;
}

/** What data are called that were never released. */
const UNRELEASED: DataVersion = { version: '0.0.0', date: 'unreleased' };

/** The latest of a list of releases, oldest first. */
export function latestVersion(releases: readonly DataVersion[]): DataVersion {
  const latest = releases.at(-1);
  return latest === undefined ? UNRELEASED : { version: latest.version, date: latest.date };
}

/** Read once per build. */
export const dataVersion: DataVersion = latestVersion(loadReleaseFiles());
