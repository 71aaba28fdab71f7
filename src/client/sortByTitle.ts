/**
 * Puts first what a query names: titles that begin with it, the shortest first, so that 渝北 finds the place before a chart that
 * speaks of it. Everything else keeps its order.
 */
export function sortByTitle<Item>(
  items: readonly Item[],
  titleOf: (item: Item) => string,
  query: string,
): Item[] {
  const asked = query.trim().toLowerCase();
  const rank = (item: Item): number => {
    const title = titleOf(item).toLowerCase();
    return title.startsWith(asked) ? title.length : Infinity;
  };
  return items
    .map((item, index) => ({ item, index, rank: rank(item) }))
    .sort((a, b) => (a.rank === b.rank ? a.index - b.index : a.rank - b.rank))
    .map(({ item }) => item);
}
