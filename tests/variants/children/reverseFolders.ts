/** Preloaded into a build: a disk that lists the files of a folder the other way round. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

type Listing = (...given: unknown[]) => unknown;

const reversed = (names: unknown): unknown =>
  Array.isArray(names) ? [...(names as unknown[])].reverse() : names;

const listNow = fs.readdirSync as Listing;
const listLater = fs.readdir as Listing;
const listPromised = fs.promises.readdir as Listing;
Object.assign(fs, {
  readdirSync: (...given: unknown[]) => reversed(listNow(...given)),
  readdir: (...given: unknown[]) => {
    const done = given.pop() as (error: unknown, names: unknown) => void;
    return listLater(...given, (error: unknown, names: unknown) => {
      done(error, reversed(names));
    });
  },
});
Object.assign(fs.promises, {
  readdir: async (...given: unknown[]) => reversed(await listPromised(...given)),
});
syncBuiltinESMExports();
