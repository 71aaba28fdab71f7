/** Modules a compiled script names by a path. */
export const scriptReferences = (script: string): string[] =>
  [...script.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["'`](\.{0,2}\/[^"'`${}]+)["'`]/g)].map(
    ([, path = '']) => path,
  );
