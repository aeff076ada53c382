/** Time that is left, as a clock shows it: 14:05. Nothing is left of what is over. */
export function remainingWords(remainingMs: number): string {
  const seconds = Math.max(0, Math.ceil(remainingMs / 1_000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
