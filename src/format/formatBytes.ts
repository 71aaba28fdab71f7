import { formatNumber } from './formatNumber.ts';

/** The size of a file for readers, in units of 1,000 bytes. */
export function formatBytes(bytes: number): string {
  if (bytes < 1_000) return `${String(bytes)} B`;
  if (bytes < 1_000_000) return `${formatNumber(bytes / 1_000, bytes < 10_000 ? 1 : 0)} kB`;
  return `${formatNumber(bytes / 1_000_000, 1)} MB`;
}
