/** A number for readers: grouped by thousands, a true minus sign, at most `digits` decimals. */
export function formatNumber(value: number, digits = 2): string {
  const text = new Intl.NumberFormat('en', { maximumFractionDigits: digits }).format(value);
  return text.replace('-', '−');
}
