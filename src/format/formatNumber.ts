/** A number for readers: grouped by thousands, a true minus sign, at most `digits` decimals. */
export function formatNumber(value: number, digits = 2): string {
  const text = new Intl.NumberFormat('en', { maximumFractionDigits: digits }).format(value);
  return text.replace('-', '−');
}

/** The size of a file for readers, in units of 1,000 bytes. */
export function formatBytes(bytes: number): string {
  if (bytes < 1_000) return `${String(bytes)} B`;
  if (bytes < 1_000_000) return `${formatNumber(bytes / 1_000, bytes < 10_000 ? 1 : 0)} kB`;
  return `${formatNumber(bytes / 1_000_000, 1)} MB`;
}

/** A number with its decimal point moved: exact, where multiplying by a power of ten would not be (785 × 0.1). */
export function shiftDecimal(value: number, places: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${String(Number(exponent) + places)}`);
}
