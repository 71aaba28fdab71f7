import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The hashes of scripts an embed's own policy names. */
const SCRIPTS = /<meta http-equiv="content-security-policy" content="[^"]*script-src ([^;"]+)/;

function hashesOf(path: string): string[] {
  const hashes = SCRIPTS.exec(readFileSync(path, 'utf8'))?.[1]?.split(' ');
  if (hashes?.every((hash) => /^'sha256-[\w+/]+=*'$/.test(hash)) !== true)
    throw new Error(`${path}: an embed names the hash of its script in its policy, this one does not`);
  return hashes;
}

/** Hashes of the scripts of all embeds of a built site, released ones too, each once. */
export function embedScripts(folder: string): string[] {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /(^|[\\/])embed[\\/][^\\/]+[\\/]index\.html$/.test(name),
  );
  if (pages.length === 0) throw new Error(`${folder} holds no embed: run npm run build first`);
  return [...new Set(pages.flatMap((name) => hashesOf(join(folder, name))))].sort();
}
