import { readFileSync } from 'node:fs';

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
