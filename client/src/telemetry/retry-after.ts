import { RETRY_AFTER_CAP_MS } from './limits.ts';

/** The wait a `Retry-After` header asks for (RFC 9110 §10.2.3: seconds or a date), or null when it says nothing. */
export function parseRetryAfterMs(header: string | null, nowMs: number): number | null {
  const text = header?.trim() ?? '';
  if (text === '') return null;
  const waitMs = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - nowMs;
  if (Number.isNaN(waitMs)) return null;
  return Math.min(RETRY_AFTER_CAP_MS, Math.max(0, waitMs));
}
