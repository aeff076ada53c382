import type { TelemetryEvent } from '@advay/shared/schemas/telemetry';
import { CLOCK_JITTER_MS } from './limits.ts';

/**
 * The event with a time by which the API can tell how long ago it was: that is the distance of `occurredAt` to the
 * moment of sending, both by the device's clock. One that was set back in between makes it too short, or puts the
 * event after its own sending; the page knows better how long it has waited. Too long a distance is left as it is:
 * that is also what a device looks like that slept.
 */
export function mendTime<Event extends TelemetryEvent>(
  event: Event,
  waitedMs: number,
  sentAtMs: number,
): Event {
  const apartMs = sentAtMs - Date.parse(event.occurredAt);
  if (apartMs >= waitedMs - CLOCK_JITTER_MS) return event;
  return { ...event, occurredAt: new Date(sentAtMs - waitedMs).toISOString() };
}
