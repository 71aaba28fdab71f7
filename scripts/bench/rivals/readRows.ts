/** A row of the chart's JSON, as anyone can download it. */
export interface Row {
  place: string;
  name_zh: string;
  groups: number;
}

export async function readJson<Value>(path: string): Promise<Value> {
  const response = await fetch(path);
  return (await response.json()) as Value;
}

export async function readRows(path: string): Promise<Row[]> {
  const { rows } = await readJson<{ rows: Row[] }>(path);
  return rows;
}

export function chartBox(): HTMLElement {
  const box = document.querySelector<HTMLElement>('#chart');
  if (!box) throw new Error('the page has no place for the chart');
  return box;
}
