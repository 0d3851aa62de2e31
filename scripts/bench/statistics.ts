/** `1.23 s (1.20–1.31)`: the middle of the measurements, with the least and the greatest. */
export function formatSeconds(milliseconds: number[]): string {
  const seconds = (value: number) => (value / 1000).toFixed(2);
  return `${seconds(median(milliseconds))} s (${seconds(Math.min(...milliseconds))}–${seconds(Math.max(...milliseconds))})`;
}

export function formatRatios(ratios: number[]): string {
  return `${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)})`;
}

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2 : (sorted[Math.floor(middle)] ?? 0);
}
