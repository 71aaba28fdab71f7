import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { writeAtomically } from '../command/tellFault.ts';

/** What is used of the formatter, which stands with what `npm run lint` needs (`scripts/lint`). */
interface Formatter {
  resolveConfig: (beside: string) => Promise<object | null>;
  format: (text: string, options: object) => Promise<string>;
}

/** Files by their path in the project. */
export type Files = Readonly<Record<string, string>>;

/**
 * Writes new files and changed ones. Nothing is written when a new file is there already.
 *
 * @param added files that must not exist yet
 * @param changed files that do exist, whole
 * @throws Error naming what stands in the way
 */
export async function scaffold(root: string, added: Files, changed: Files = {}): Promise<void> {
  const there = Object.keys(added).filter((path) => existsSync(join(root, path)));
  if (there.length > 0) {
    throw new Error(
      `${there.join(', ')}: there already, and nothing was written.\n    Fix: choose another name; remove the file only if it was begun by mistake.`,
    );
  }
  const { resolveConfig, format } = createRequire(resolve('scripts/lint/package.json'))(
    'prettier',
  ) as Formatter;
  const style = await resolveConfig(join(root, 'package.json'));
  for (const [path, text] of Object.entries({ ...added, ...changed })) {
    const written = path.endsWith('.ts') ? await format(text, { ...style, filepath: path }) : text;
    writeAtomically(join(root, path), written);
  }
}

const FOLDER = new URL('templates/', import.meta.url);

/**
 * A file of `templates/` with its `{{names}}` filled in.
 *
 * @throws RangeError when the template asks for a name that is not given
 */
export function fillTemplate(template: string, names: Readonly<Record<string, string>>): string {
  const text = readFileSync(new URL(`${template}.txt`, FOLDER), 'utf8');
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = names[name];
    if (value === undefined) throw new RangeError(`templates/${template}.txt: no value for {{${name}}}`);
    return value;
  });
}
