import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { builtFiles } from '../../src/integrations/builtFiles.ts';

/** A built site on disk: which files there are, their bytes and hashes. */
export class SiteFolder {
  /** Paths below the folder, without a slash in front, sorted. */
  readonly files: readonly string[];
  readonly #folder: string;
  readonly #known: ReadonlySet<string>;
  readonly #hashes = new Map<string, string>();

  constructor(folder: string) {
    this.#folder = folder;
    this.files = builtFiles(folder).map((path) => path.slice(1));
    this.#known = new Set(this.files);
  }

  has(file: string): boolean {
    return this.#known.has(file);
  }

  text(file: string): string {
    return readFileSync(join(this.#folder, file), 'utf8');
  }

  bytes(file: string): Uint8Array {
    return readFileSync(join(this.#folder, file));
  }

  size(file: string): number {
    return statSync(join(this.#folder, file)).size;
  }

  /** The digest of a file, in hexadecimal. */
  hash(file: string, algorithm: string): string {
    const key = `${algorithm} ${file}`;
    const known = this.#hashes.get(key) ?? createHash(algorithm).update(this.bytes(file)).digest('hex');
    this.#hashes.set(key, known);
    return known;
  }
}
