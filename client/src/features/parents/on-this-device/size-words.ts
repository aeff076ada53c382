/** Bytes as people say them: "830 kB", "9.4 MB", "120 MB", "6.1 GB". */
export function sizeWords(bytes: number): string {
  if (bytes < 1_000) return bytes <= 0 ? 'nothing' : '1 kB';
  // What rounds up to a thousand of one is one of the next.
  if (bytes < 999_500) return `${Math.round(bytes / 1_000)} kB`;
  if (bytes < 999_500_000) return `${withDigit(bytes / 1_000_000)} MB`;
  return `${withDigit(bytes / 1_000_000_000)} GB`;
}

/** Below a hundred with one digit after the point. */
const withDigit = (amount: number) => (amount < 99.95 ? amount.toFixed(1) : amount.toFixed(0));
