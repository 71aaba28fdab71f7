/** Whether a rule's path means this one: `*` stands for any characters, slashes too, at most once. */
function covers(glob: string, path: string): boolean {
  const [start = '', end] = glob.split('*');
  if (end === undefined) return path === glob;
  return path.length >= start.length + end.length && path.startsWith(start) && path.endsWith(end);
}

/** Whether a rule's path could mean something below a folder: its fixed beginning and the folder agree as far as both go. */
function reaches(glob: string, folder: string): boolean {
  const [fixed = ''] = glob.split('*');
  return fixed.startsWith(folder) || (glob.includes('*') && folder.startsWith(fixed));
}

/** What stands directly in a folder: files, and folders with a slash at their end. */
function childrenOf(folder: string, files: readonly string[]): string[] {
  const names = files
    .filter((file) => file.startsWith(folder))
    .map((file) => /^[^/]*\/?/.exec(file.slice(folder.length))?.[0] ?? '');
  return [...new Set(names)].sort();
}

/**
 * Paths of rules for all files that none of the given ones means. `_headers` has no "else": where two rules match a path hosts
 * differ in what they send, so that no two rules may say the same header of one path.
 *
 * @param files paths of the built files, from `/`
 */
export function coverRest(globs: readonly string[], files: readonly string[], folder = '/'): string[] {
  if (!globs.some((glob) => reaches(glob, folder))) return [`${folder}*`];
  return childrenOf(folder, files).flatMap((name) => {
    const path = folder + name;
    if (name.endsWith('/')) return coverRest(globs, files, path);
    if (globs.some((glob) => covers(glob, path))) return [];
    // A folder's page is asked for by the folder's address.
    return name === 'index.html' ? [folder, path] : [path];
  });
}
