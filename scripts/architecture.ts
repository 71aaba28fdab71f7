/** `npm run architecture`: draws docs/architecture.svg and writes docs/architecture.md from the imports of the code. */
import { describeGraph } from './architecture/describeGraph.ts';
import { drawGraph } from './architecture/drawGraph.ts';
import { folderGraph } from './architecture/folderGraph.ts';
import { sourceFiles } from './architecture/sourceFiles.ts';
import { runScript } from './runScript.ts';
import { writeAtomically } from './writeAtomically.ts';

await runScript(() => {
  const graph = folderGraph([...sourceFiles('src'), ...sourceFiles('scripts')]);
  writeAtomically('docs/architecture.svg', drawGraph(graph));
  writeAtomically('docs/architecture.md', describeGraph(graph));
  console.log(
    `docs/architecture.md: ${String(graph.nodes.length)} folders, ${String(graph.edges.length)} ways between them`,
  );
  return true;
});
