/**
 * The search page: answers and finds as one types, keeps the query in the address, and loads nothing before the first query. Its
 * words stand in the form's data attributes, so that the script knows no language.
 */
import type { SearchAnswers } from '../format/searchAnswers.ts';
import type { Answers } from './answerQuery.ts';
import { findResults, type Results } from './findResults.ts';
import { putThingsFirst, type ResultKind, showResult, titleOf, sortByTitle } from './showResult.ts';

const PAUSE = 200;
const SHOWN_AT_ONCE = 20;
const LONGEST_QUERY = 60;

interface Parts {
  form: HTMLFormElement;
  input: HTMLInputElement;
  status: HTMLElement;
  hints: HTMLElement;
  answers: HTMLOListElement;
  list: HTMLOListElement;
  more: HTMLButtonElement;
  labels: Record<ResultKind, string>;
  aliases: Record<string, string>;
}

function maybeParts(): Parts | undefined {
  const form = document.querySelector<HTMLFormElement>('#search');
  const input = form?.querySelector<HTMLInputElement>('input[name=q]');
  const status = document.querySelector<HTMLElement>('#search-status');
  const hints = document.querySelector<HTMLElement>('#search-hints');
  const place = document.querySelector<HTMLElement>('#search-results');
  const more = document.querySelector<HTMLButtonElement>('#search-more');
  if (!form || !input || !status || !hints || !place || !more) return undefined;
  const [answers, list] = ['search-answers', 'search-results'].map((name) => {
    const made = document.createElement('ol');
    made.className = name;
    return made;
  }) as [HTMLOListElement, HTMLOListElement];
  place.before(answers);
  place.append(list);
  const labels = JSON.parse(form.dataset['kinds'] ?? '{}') as Record<ResultKind, string>;
  const aliases = JSON.parse(form.dataset['aliases'] ?? '{}') as Record<string, string>;
  return { form, input, status, hints, answers, list, more, labels, aliases };
}

async function fetchAnswers(address: string): Promise<SearchAnswers> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`answers: ${String(response.status)}`);
  return (await response.json()) as SearchAnswers;
}

/** The file of answers and, beside it, the code that reads it; without them the index alone is asked. */
async function loadAnswers({ form, aliases }: Parts): Promise<Answers | undefined> {
  try {
    const file = fetchAnswers(form.dataset['answers'] ?? '');
    const [index, { answerQuery }] = await Promise.all([file, import('./answerQuery.ts')]);
    return answerQuery(index, form.dataset, aliases);
  } catch {
    return undefined;
  }
}

interface Said {
  query: string;
  results: Results;
  answered: string;
  /** Links to what may have been meant. */
  instead: readonly (Node | string)[];
}

/** The answer stands below for all to see; those who hear the page are told it. */
function heard(answer: string): HTMLElement {
  const made = document.createElement('span');
  made.className = 'visually-hidden';
  made.textContent = answer;
  return made;
}

function tell({ form, status, hints }: Parts, { query, results, answered, instead }: Said): void {
  const text = (name: string): string => form.dataset[name] ?? '';
  const count = results.found.length;
  const said = count === 0 ? text('none') : count === 1 ? text('one') : text('many');
  const also = (count === 0 ? [] : results.also)
    .map((alias) => text('also').replaceAll('{alias}', alias))
    .join('');
  const told = said
    .replaceAll('{n}', String(count))
    .replaceAll('{part}', () => results.missing.join(' ') || query);
  // What is answered is not said to be nowhere.
  const found = count === 0 && answered !== '' ? [] : [told + also, ...instead];
  status.replaceChildren(...(query === '' ? [] : [heard(answered), ...found]));
  hints.hidden = query === '' || count > 0 || answered !== '';
}

/** The arrow keys walk from the field through the results and back. */
function walk({ input, status, answers, list }: Parts, event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const stops: HTMLElement[] = [
    input,
    ...[status, answers, list].flatMap((each) => [...each.querySelectorAll('a')]),
  ];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  if (step === 0 || at < 0) return;
  const next = stops[at + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

/** Wires the search of the page, if it has one. */
export function startSearch(): void {
  const parts = maybeParts();
  if (parts === undefined) return;
  const { form, input, status, answers, list, more, labels, aliases } = parts;
  const folder = form.dataset['index'] ?? '';
  let asked = 0;
  let results: Results = { found: [], named: 0, also: [], missing: [] };
  let shown = 0;
  let loading: Promise<Answers | undefined> | undefined;

  /** What the small file says; the index is asked after it, not beside it. */
  const answerFirst = async (query: string, mine: number): Promise<Answers | undefined> => {
    loading ??= loadAnswers(parts);
    const known = await loading;
    // What did not come is asked for again with the next query.
    if (known === undefined) loading = undefined;
    if (mine !== asked) return undefined;
    const { items, said } = known?.answer(query) ?? { items: [], said: '' };
    answers.replaceChildren(...items);
    if (said !== '') status.replaceChildren(heard(said));
    return known;
  };

  const showMore = async (): Promise<void> => {
    const mine = asked;
    const next = results.found.slice(shown, shown + SHOWN_AT_ONCE);
    const data = await Promise.all(next.map((found) => found.data()));
    if (mine !== asked) return;
    const named = shown === 0 ? results.named : 0;
    const rest = putThingsFirst(data.slice(named), ({ raw_url: address }) => address);
    const sorted = [...data.slice(0, named), ...sortByTitle(rest, titleOf, input.value)];
    const items = sorted.map((each) => showResult(each, labels));
    if (shown === 0) list.replaceChildren(...items);
    else list.append(...items);
    const first = shown > 0 ? items[0]?.querySelector('a') : undefined;
    shown += items.length;
    more.hidden = shown >= results.found.length;
    first?.focus();
  };

  const findMore = async (query: string, mine: number, known: Answers | undefined): Promise<void> => {
    const plain = known?.plain(query) ?? query;
    const found = await findResults(folder, plain, aliases);
    if (mine !== asked) return;
    [results, shown] = [found, 0];
    await showMore();
    if (mine !== asked) return;
    const instead = known?.suggest(plain, found.missing) ?? [];
    tell(parts, { query, results, answered: known?.answer(query).said ?? '', instead });
  };

  const find = async (): Promise<void> => {
    const mine = ++asked;
    const query = input.value.trim();
    list.ariaBusy = 'true';
    if (query !== '' && status.textContent === '') status.textContent = form.dataset['loading'] ?? '';
    if (query === '') answers.replaceChildren();
    try {
      const known = query === '' ? undefined : await answerFirst(query, mine);
      if (mine === asked) await findMore(query, mine, known);
    } catch {
      if (mine === asked) status.textContent = form.dataset['failed'] ?? '';
    }
    if (mine === asked) list.ariaBusy = 'false';
  };

  const read = (): void => {
    input.value = (new URLSearchParams(location.search).get('q') ?? '').slice(0, LONGEST_QUERY);
    void find();
  };
  const write = (): void => {
    const query = input.value.trim();
    const address = query === '' ? location.pathname : `?${new URLSearchParams({ q: query }).toString()}`;
    history.replaceState(null, '', address);
    void find();
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(write, PAUSE);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    write();
  });
  more.addEventListener('click', () => void showMore());
  form.parentElement?.addEventListener('keydown', (event) => {
    walk(parts, event);
  });
  addEventListener('popstate', read);
  form.hidden = false;
  read();
}
