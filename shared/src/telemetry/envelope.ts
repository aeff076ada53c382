/** Version of the envelope; the API takes this one and the one before. */
export const TELEMETRY_VERSION = 1;
export const MAX_EVENTS_PER_BATCH = 200;
