import { z } from 'zod';
import { GAME_IDS, gameMeta } from '../games/catalogue.ts';
import {
  ACCEPTED_TELEMETRY_VERSIONS,
  type AcceptedTelemetryVersion,
  MAX_EVENTS_PER_BATCH,
  TELEMETRY_VERSION,
} from '../telemetry/envelope.ts';
import type { RoundField } from '../telemetry/event-fields.ts';
import { deviceInstantSchema } from './device-instant.ts';
import { sittingEventSchema } from './sitting.ts';

/** Hundredths of 0..1: 0.07 is one, 0.075 is not. */
function isHundredth(value: number): boolean {
  return Math.round(value * 100) / 100 === value;
}

/** Why a round has no struggle index: the camera saw too little of it, or there was too little of it. */
export const UNMEASURED_REASONS = ['poorly-seen', 'too-short'] as const;
export type UnmeasuredReason = (typeof UNMEASURED_REASONS)[number];

/**
 * One finished round. With the sittings over books this is everything the platform ever learns about a child's
 * play: no free text, no landmark, no device.
 */
export const roundFields = z.strictObject({
  /** Made on the device; sending it twice stores it once. */
  id: z.uuid(),
  childId: z.uuid(),
  gameID: z.enum(GAME_IDS),
  /** Step of the game's ladder, from the catalogue's closed list. */
  step: z.string().max(32),
  xpEarned: z.int().min(0),
  /** 0 easy .. 1 hard in hundredths; null when the camera did not see well enough to say. */
  struggleIndex: z.number().min(0).max(1).refine(isHundredth, 'must be in hundredths').nullable(),
  /** Null where it was measured, and where an older device did not say. */
  unmeasured: z.enum(UNMEASURED_REASONS).nullable(),
  /** Time really played: tracked and not paused. */
  activeMs: z.int().min(0).max(3_600_000),
  occurredAt: deviceInstantSchema,
  /** Counts rounds on this device, to order events of one moment. */
  sessionSeq: z.int().min(0).max(2_147_483_647),
} satisfies Record<RoundField, z.ZodType>);

/** What one field cannot say alone. */
function judgeTogether(event: z.infer<typeof roundFields>, context: z.RefinementCtx): void {
  const wrong = (field: string, message: string) =>
    context.addIssue({ code: 'custom', path: [field], message });
  const game = gameMeta(event.gameID);
  if (!game.steps.includes(event.step)) wrong('step', 'is no step of this game');
  if (event.xpEarned > game.maxXpPerRound) wrong('xpEarned', 'is more than a round can earn');
  if (event.struggleIndex !== null && event.unmeasured !== null) {
    wrong('unmeasured', 'must be null where there is a struggleIndex');
  }
}

export const roundEventSchema = roundFields.superRefine(judgeTogether);
export type RoundEvent = z.infer<typeof roundEventSchema>;

export const telemetryEventSchema = z.union([roundEventSchema, sittingEventSchema]);
export type TelemetryEvent = z.infer<typeof telemetryEventSchema>;

/**
 * By what an event is judged in a batch of this version: today's and the one before are taken, since not every
 * tablet is fresh. A sitting names a book, a round a game; the version before knew no sittings.
 */
export function telemetryEventSchemaOf(
  version: AcceptedTelemetryVersion,
  event: unknown,
): z.ZodType<TelemetryEvent> {
  const isBook = typeof event === 'object' && event !== null && 'bookID' in event;
  return isBook && version === TELEMETRY_VERSION ? sittingEventSchema : roundEventSchema;
}

/** The envelope alone: its events are judged one by one, so that a bad one never blocks the rest. */
export const telemetryEnvelopeSchema = z.strictObject({
  v: z.literal(ACCEPTED_TELEMETRY_VERSIONS),
  sentAt: deviceInstantSchema,
  events: z.array(z.unknown()).min(1).max(MAX_EVENTS_PER_BATCH),
});

/** As it is sent today. */
export type TelemetryEnvelope = Omit<z.infer<typeof telemetryEnvelopeSchema>, 'events' | 'v'> & {
  v: typeof TELEMETRY_VERSION;
  events: readonly TelemetryEvent[];
};

export const REJECTION_REASONS = ['invalid-event', 'unknown-child'] as const;
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
