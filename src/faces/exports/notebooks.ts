/** Notebooks that reproduce figures from the published files, as they stand in `docs/notebooks`. */
const found = import.meta.glob<string>('/docs/notebooks/*', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Texts by the name of the file. */
export const notebooks: ReadonlyMap<string, string> = new Map(
  Object.entries(found).map(([path, text]) => [path.replace(/^.*\//, ''), text]),
);
