/** What pages need of the released versions, read once per build. */
import { currentTables } from './currentTables.ts';
import { loadReleases } from './loadReleases.ts';

/** Oldest first. */
export const releases = loadReleases();

/** The tables this build is made from: those of the latest release, unless someone is working on them. */
export const tablesNow = currentTables();
