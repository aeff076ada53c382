import type { IncomingMessage } from 'node:http';

export type OriginRule = Readonly<{
  /** Allowed to the letter. */
  origins: readonly string[];
  /** Also allows the origin the request itself was sent to, when the page is served by the same server. */
  ownScheme: 'http' | 'https' | null;
}>;

/** Whether a page of this origin may speak with us. A request without an origin comes from no page. */
export function isAllowedOrigin({ headers }: IncomingMessage, rule: OriginRule): boolean {
  const { origin, host } = headers;
  if (origin === undefined) return false;
  if (rule.origins.includes(origin)) return true;
  return rule.ownScheme !== null && host !== undefined && origin === `${rule.ownScheme}://${host}`;
}

/**
 * The same for long-polling, where browsers leave the origin out of a page's own GETs. Those carry nothing:
 * whatever a client says is in a POST.
 */
export function isAllowedPoll(request: IncomingMessage, rule: OriginRule): boolean {
  const isSilent = request.method === 'GET' && request.headers.origin === undefined;
  return isSilent || isAllowedOrigin(request, rule);
}
