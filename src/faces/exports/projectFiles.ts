import type { BundleFile } from './zipFiles.ts';

const found = import.meta.glob<string>(['/LICENSE', '/CITATION.cff'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Files of the project's root that go along with the data, those of them that are there. */
export function projectFiles(): BundleFile[] {
  return Object.entries(found).map(([path, text]) => ({
    path: path.slice(1),
    bytes: new TextEncoder().encode(text),
  }));
}
