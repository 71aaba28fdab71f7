import { createHash } from 'node:crypto';
import { transformSync } from 'esbuild';

/** A TypeScript module without imports as a small classic script. */
export function compileScript(source: string): string {
  const { code } = transformSync(source, { loader: 'ts', minify: true, format: 'iife', target: 'es2022' });
  return code.trim();
}

/** What a content security policy calls an inline script or style: only these very bytes may run. */
export function policyHash(inline: string): string {
  return `'sha256-${createHash('sha256').update(inline).digest('base64')}'`;
}
