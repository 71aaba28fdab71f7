import type { FolderGraph } from './folderGraph.ts';
import { folderWords } from './folderWords.ts';

/** docs/architecture.md: what each folder is for and what it imports from. */
export function describeGraph({ nodes, edges }: FolderGraph): string {
  const rows = nodes.map(({ name }) => {
    const to = edges
      .filter(({ from }) => from === name)
      .map(({ to: target, typesOnly }) => (typesOnly ? `_${target}_` : target))
      .join(', ');
    return `| \`${name}\` | ${folderWords[name] ?? ''} | ${to} |`;
  });
  return [
    '# Architecture',
    '',
    'Written by `npm run architecture` from the imports of the code; a test compares. A row imports from a column; hollow dots are',
    'types alone. Values are imported to the right of the diagonal only: whoever is below knows nothing of whoever is above. Which',
    'folder may import from which is the law of `tests/structure/arrows.test.ts`.',
    '',
    '![Which folder imports from which](architecture.svg)',
    '',
    '| folder | what it is for | imports from (types alone in italics) |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
