import { ADDRESSES_MAX, type SignalingLimits } from '../limits.ts';
import { type Bucket, fullBucket, take } from '../token-bucket.ts';

export type HelloLimit = Readonly<{
  /** Null when the address may say hello now; otherwise the time to wait, in ms. */
  check(address: string, nowMs: number): number | null;
}>;

/** One bucket for each address; the oldest address is forgotten when there are too many. */
export function createHelloLimit({ helloBurst, hellosPerS }: SignalingLimits): HelloLimit {
  const buckets = new Map<string, Bucket>();
  return {
    check(address, nowMs) {
      const bucket = buckets.get(address) ?? fullBucket(helloBurst, nowMs);
      buckets.delete(address);
      buckets.set(address, bucket);
      if (buckets.size > ADDRESSES_MAX) {
        const [oldest] = buckets.keys();
        if (oldest !== undefined) buckets.delete(oldest);
      }
      if (take(bucket, helloBurst, hellosPerS, nowMs)) return null;
      return Math.ceil(((1 - bucket.tokens) * 1_000) / hellosPerS);
    },
  };
}
