/** Version of the envelope; the API takes this one and the one before. */
export const TELEMETRY_VERSION = 3;
export const ACCEPTED_TELEMETRY_VERSIONS = [3, 2] as const;
export type AcceptedTelemetryVersion = (typeof ACCEPTED_TELEMETRY_VERSIONS)[number];
export const MAX_EVENTS_PER_BATCH = 200;
