/** Lets `burst` through at once and `perS` from then on. */
export type Bucket = { tokens: number; atMs: number };

export const fullBucket = (burst: number, nowMs: number): Bucket => ({
  tokens: burst,
  atMs: nowMs,
});

/** Takes one token if there is one. */
export function take(bucket: Bucket, burst: number, perS: number, nowMs: number): boolean {
  const earned = (Math.max(0, nowMs - bucket.atMs) * perS) / 1_000;
  bucket.tokens = Math.min(burst, bucket.tokens + earned);
  bucket.atMs = nowMs;
  if (bucket.tokens < 1) return false;
  bucket.tokens -= 1;
  return true;
}
