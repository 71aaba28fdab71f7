import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';

export interface Import {
  to: string;
  typeOnly: boolean;
}

export interface SourceFile {
  /** Path from the project's root, with forward slashes. */
  path: string;
  text: string;
  imports: readonly Import[];
}

const STATEMENT = /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/g;

function importsOf(path: string, text: string): Import[] {
  return [...text.matchAll(STATEMENT)].map(([, typeOnly, specifier = '']) => ({
    to: specifier.startsWith('.')
      ? normalize(join(dirname(path), specifier))
          .split(sep)
          .join('/')
      : specifier,
    typeOnly: typeOnly !== undefined,
  }));
}

/** Every code file below a folder. */
export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|astro)$/.test(name) && !name.includes('node_modules'))
    .map((name) => {
      const path = join(folder, name).split(sep).join('/');
      const text = readFileSync(path, 'utf8');
      return { path, text, imports: importsOf(path, text) };
    });
}
