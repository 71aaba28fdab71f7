/** "1 group", "2 groups": English needs the plural, Chinese does not call this. */
export function countWord(count: number, one: string, many = `${one}s`): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}
