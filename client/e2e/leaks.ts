import { telemetryEnvelopeSchema, telemetryEventSchema } from '@advay/shared/schemas/telemetry';
import { holdsLandmarks } from './landmark-shape.ts';
import type { TappedRequest } from './wire-tap.ts';

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What is wrong with a body; null when it is finished rounds and nothing else. */
function bodyFault(body: string): string | null {
  const sent = parseJson(body);
  if (holdsLandmarks(sent)) return 'holds something shaped like landmarks';
  const envelope = telemetryEnvelopeSchema.safeParse(sent);
  if (!envelope.success) return 'is no telemetry envelope';
  const isClean = envelope.data.events.every(
    (event) => telemetryEventSchema.safeParse(event).success,
  );
  return isClean ? null : 'holds more than the fields of a finished round';
}

/** Everything among these requests of a playing page that must not be there, in words. */
export function findLeaks(requests: readonly TappedRequest[], ownOrigin: string): string[] {
  return requests.flatMap(({ method, url, body }) => {
    const name = `${method} ${url.slice(0, 120)}`;
    if (!url.startsWith(`${ownOrigin}/`)) return [`${name}: leaves the own origin`];
    const { pathname, search } = new URL(url);
    // An address can carry data as well as a body can; the page's own address is the only one with a question.
    if (search !== '' && !pathname.startsWith('/play/')) return [`${name}: carries a query`];
    if (method === 'GET' && body === '') return [];
    if (method !== 'POST' || pathname !== '/api/telemetry') return [`${name}: is no telemetry`];
    const fault = bodyFault(body);
    return fault === null ? [] : [`${name}: ${fault}`];
  });
}
