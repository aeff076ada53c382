import { z } from 'zod';
import { GAME_IDS, gameMeta } from '../games/catalogue.ts';
import {
  ACCEPTED_TELEMETRY_VERSIONS,
  type AcceptedTelemetryVersion,
  MAX_EVENTS_PER_BATCH,
  type TELEMETRY_VERSION,
} from '../telemetry/envelope.ts';

/** Hundredths of 0..1: 0.07 is one, 0.075 is not. */
function isHundredth(value: number): boolean {
  return Math.round(value * 100) / 100 === value;
}

/** Years a date column and every parser agree on. */
const instant = z.iso
  .datetime({ precision: 3 })
  .refine((text) => text >= '2020' && text < '2100' && !Number.isNaN(Date.parse(text)), {
    message: 'must be a real moment between 2020 and 2099',
  });

/** Why a round has no struggle index: the camera saw too little of it, or there was too little of it. */
export const UNMEASURED_REASONS = ['poorly-seen', 'too-short'] as const;
export type UnmeasuredReason = (typeof UNMEASURED_REASONS)[number];

/**
 * One finished round. This is everything the platform ever learns about a child's play:
 * no free text, no landmark, no device.
 */
const eventFields = z.strictObject({
  /** Made on the device; sending it twice stores it once. */
  id: z.uuid(),
  childId: z.uuid(),
  gameID: z.enum(GAME_IDS),
  /** Step of the game's ladder, from the catalogue's closed list. */
  step: z.string().max(32),
  xpEarned: z.int().min(0),
  /** 0 easy .. 1 hard in hundredths; null when the camera did not see well enough to say. */
  struggleIndex: z.number().min(0).max(1).refine(isHundredth, 'must be in hundredths').nullable(),
  /** Time really played: tracked and not paused. */
  activeMs: z.int().min(0).max(3_600_000),
  occurredAt: instant,
  /** Counts rounds on this device, to order events of one moment. */
  sessionSeq: z.int().min(0).max(2_147_483_647),
});

/** What one field cannot say alone. */
function judgeTogether(
  event: z.infer<typeof eventFields> & { unmeasured?: UnmeasuredReason | null },
  context: z.RefinementCtx,
): void {
  const wrong = (field: string, message: string) =>
    context.addIssue({ code: 'custom', path: [field], message });
  const game = gameMeta(event.gameID);
  if (!game.steps.includes(event.step)) wrong('step', 'is no step of this game');
  if (event.xpEarned > game.maxXpPerRound) wrong('xpEarned', 'is more than a round can earn');
  if (event.struggleIndex !== null && (event.unmeasured ?? null) !== null) {
    wrong('unmeasured', 'must be null where there is a struggleIndex');
  }
}

export const telemetryEventSchema = eventFields
  .extend({
    /** Null where it was measured, and where an older device did not say. */
    unmeasured: z.enum(UNMEASURED_REASONS).nullable(),
  })
  .superRefine(judgeTogether);

/** As devices sent it before a round said why it has no measure; becomes today's event. */
const telemetryEventSchemaV1 = eventFields
  .superRefine(judgeTogether)
  .transform((event) => ({ ...event, unmeasured: null }));

export type TelemetryEvent = z.infer<typeof telemetryEventSchema>;

/** The schema of each version that is taken: today's and the one before, since not every tablet is fresh. */
export const TELEMETRY_EVENT_SCHEMAS = {
  2: telemetryEventSchema,
  1: telemetryEventSchemaV1,
} as const satisfies Readonly<Record<AcceptedTelemetryVersion, z.ZodType<TelemetryEvent>>>;

/** The envelope alone: its events are judged one by one, so that a bad one never blocks the rest. */
export const telemetryEnvelopeSchema = z.strictObject({
  v: z.literal(ACCEPTED_TELEMETRY_VERSIONS),
  sentAt: instant,
  events: z.array(z.unknown()).min(1).max(MAX_EVENTS_PER_BATCH),
});

/** As it is sent today. */
export type TelemetryEnvelope = Omit<z.infer<typeof telemetryEnvelopeSchema>, 'events' | 'v'> & {
  v: typeof TELEMETRY_VERSION;
  events: readonly TelemetryEvent[];
};

export const REJECTION_REASONS = ['invalid-event', 'unknown-child', 'outside-time-window'] as const;
export type RejectionReason = (typeof REJECTION_REASONS)[number];

/** One verdict for each event of the batch, in its order; the client drops every event that has one. */
export const telemetryVerdictSchema = z.discriminatedUnion('verdict', [
  z.strictObject({ index: z.int(), id: z.string().nullable(), verdict: z.literal('accepted') }),
  z.strictObject({ index: z.int(), id: z.string().nullable(), verdict: z.literal('duplicate') }),
  z.strictObject({
    index: z.int(),
    id: z.string().nullable(),
    verdict: z.literal('rejected'),
    reason: z.enum(REJECTION_REASONS),
    /** Path of the field and what is wrong with it; never a database's words. */
    detail: z.string(),
  }),
]);
export type TelemetryVerdict = z.infer<typeof telemetryVerdictSchema>;

export const telemetryAnswerSchema = z.strictObject({ verdicts: z.array(telemetryVerdictSchema) });
export type TelemetryAnswer = z.infer<typeof telemetryAnswerSchema>;
