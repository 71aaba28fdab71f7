/** Where the variants of the site are built, relative to the project's root. */
export const UTC = '.build/utc';
export const SHANGHAI = '.build/shanghai';
export const BASED = '.build/based';
export const HOSTILE = '.build/hostile';
/** The releases the hostile site shows. */
export const RELEASES = '.build/versions/releases';

/** Where the site in BASED stands. */
export const ORIGIN = 'https://example.org';
export const BASE = '/ledger';

/** Where the hostile site takes reports of wrong rows; the others have no address. */
export const REPORTS = 'https://example.org/new';
