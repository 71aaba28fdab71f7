/**
 * The same result for the same object, computed once: hundreds of pages ask the same question of one ledger, and an answer that
 * walks every row must not be given per page. What is remembered must not be changed, so results are read-only.
 */
export function onceFor<Key extends object, Result>(compute: (key: Key) => Result): (key: Key) => Result {
  const known = new WeakMap<Key, Result>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const result = compute(key);
    known.set(key, result);
    return result;
  };
}
