import { buildSync } from 'esbuild';

/** A TypeScript module with all it imports as one classic script that may stand within a page. */
export function bundleScript(path: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [path],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'error',
  });
  const script = outputFiles[0]?.text.trim() ?? '';
  if (/<\/script|<!--/i.test(script)) throw new Error(`${path} would end the script element it stands in`);
  return script;
}
