/** The scripts of a page as one file: a page asks for it once, and pages of one type share it. */
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import { buildSync } from 'esbuild';
import { namedIn, type PageNames } from './pageStyle.ts';

const IMPORTED = /(?:from|import)\s*(\()?["'`](\.\/[^"'`]+\.js)["'`]/g;

interface Packed {
  addresses: string[];
  /** What the scripts name. */
  code: PageNames;
}

export class PageScripts {
  readonly #assets: string;
  readonly #packed = new Map<string, Packed>();
  readonly #kept = new Set<string>();
  readonly #bundled = new Set<string>();

  constructor(assets: string) {
    this.#assets = assets;
  }

  /** The files a page asks for that has these scripts, and what is in them. */
  of(parts: readonly string[]): Packed {
    // In any order: none waits for another.
    const key = parts.toSorted().join(' ');
    const known = this.#packed.get(key);
    if (known) return known;
    const files = parts.toSorted().map((part) => basename(part));
    const closure = new Map<string, string>();
    const waits = files.map((file) => this.#read(file, closure)).some(Boolean);
    // What fetches more on demand is named by that: it keeps its name.
    const addresses = waits || parts.length === 0 ? [...parts] : [this.#bundle(parts, files)];
    for (const file of closure.keys()) (waits ? this.#kept : this.#bundled).add(file);
    const text = [...closure.values()].join('\n');
    const words = new Set(text.match(/[a-z][\w-]*/gi));
    const packed = { addresses, code: { words, properties: new Set(namedIn(text)) } };
    this.#packed.set(key, packed);
    return packed;
  }

  /** Reads a script with all it imports; says whether any of that is fetched on demand. */
  #read(file: string, closure: Map<string, string>): boolean {
    if (closure.has(file)) return false;
    const code = readFileSync(join(this.#assets, file), 'utf8');
    closure.set(file, code);
    const imports = [...code.matchAll(IMPORTED)];
    const deeper = imports.map(([, , to = '']) => this.#read(posix.join(dirname(file), to), closure));
    return imports.some(([, onDemand]) => onDemand !== undefined) || deeper.some(Boolean);
  }

  #bundle(parts: readonly string[], files: readonly string[]): string {
    const { outputFiles } = buildSync({
      stdin: {
        contents: files.map((file) => `import './${file}';`).join('\n'),
        resolveDir: this.#assets,
      },
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      write: false,
      logLevel: 'error',
    });
    const code = outputFiles[0]?.text.trim() ?? '';
    const name = `page.${createHash('sha256').update(code).digest('base64url').slice(0, 8)}.js`;
    writeFileSync(join(this.#assets, name), `${code}\n`);
    return `${posix.dirname(parts[0] ?? '')}/${name}`;
  }

  /** Takes away files that are only in others now. */
  dropRest(): void {
    for (const file of this.#bundled) if (!this.#kept.has(file)) rmSync(join(this.#assets, file));
  }
}
