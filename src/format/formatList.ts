/** Names in a row as each language writes them: 甲、乙、丙 or A, B and C. */
export function formatList(names: readonly string[], lang: 'zh' | 'en'): string {
  if (lang === 'zh') return names.join('、');
  if (names.length < 3) return names.join(' and ');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
