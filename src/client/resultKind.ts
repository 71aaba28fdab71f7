/** What a search result is, as its label says. */
export type ResultKind =
  'task' | 'measure' | 'indicator' | 'agency' | 'place' | 'award' | 'chart' | 'document' | 'story' | 'page';

const BY_FOLDER: Readonly<Record<string, ResultKind>> = {
  tasks: 'task',
  measures: 'measure',
  indicators: 'indicator',
  targets: 'indicator',
  agencies: 'agency',
  places: 'place',
  awards: 'award',
  charts: 'chart',
  documents: 'document',
  stories: 'story',
};

const BY_ROW: readonly (readonly [RegExp, ResultKind])[] = [
  [/^task-/, 'task'],
  [/^measure-\d/, 'measure'],
  [/^(role|measure-agency)-/, 'agency'],
];

/**
 * The kind of thing an address of the site is about: a row is told by its id, an item by the list it belongs to, and a list by
 * itself is a page.
 *
 * @param address site path without base, as the index holds it, such as `/en/tasks/#task-001`
 */
export function resultKind(address: string): ResultKind {
  const [path = '', row = ''] = address.replace(/^\/en\//, '/').split('#');
  const ofRow = BY_ROW.find(([pattern]) => pattern.test(row))?.[1];
  if (ofRow !== undefined) return ofRow;
  const [, folder = '', item = ''] = path.split('/');
  const isItem = item !== '' || row !== '';
  return (isItem ? BY_FOLDER[folder] : undefined) ?? 'page';
}
