const BYTES_PER_MEGABYTE = 1_000_000;

/** Megabytes with one digit after the point: 9437184 is "9.4". */
export function formatMegabytes(bytes: number): string {
  return (Math.max(0, bytes) / BYTES_PER_MEGABYTE).toFixed(1);
}
