import { RETRY_AFTER_CAP_MS } from './limits.ts';

/**
 * The wait that the headers of an answer ask for (`Retry-After`, RFC 9110 §10.2.3: seconds or a date), or null when
 * they say nothing. A date counts from the answer's own: the device's clock may be days away from the server's.
 */
export function parseRetryAfterMs(headers: Pick<Headers, 'get'>): number | null {
  const text = headers.get('retry-after')?.trim() ?? '';
  if (text === '') return null;
  const waitMs = /^\d+$/.test(text)
    ? Number(text) * 1000
    : Date.parse(text) - Date.parse(headers.get('date') ?? '');
  if (Number.isNaN(waitMs)) return null;
  return Math.min(RETRY_AFTER_CAP_MS, Math.max(0, waitMs));
}
