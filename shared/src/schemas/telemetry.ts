import { z } from 'zod';
import { GAME_IDS, gameMeta } from '../games/catalogue.ts';
import { MAX_EVENTS_PER_BATCH, TELEMETRY_VERSION } from '../telemetry/envelope.ts';

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

/**
 * One finished round. This is everything the platform ever learns about a child's play:
 * no free text, no landmark, no device.
 */
export const telemetryEventSchema = z
  .strictObject({
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
  })
  .superRefine((event, context) => {
    const game = gameMeta(event.gameID);
    if (!game.steps.includes(event.step)) {
      context.addIssue({ code: 'custom', path: ['step'], message: 'is no step of this game' });
    }
    if (event.xpEarned > game.maxXpPerRound) {
      context.addIssue({
        code: 'custom',
        path: ['xpEarned'],
        message: 'is more than a round can earn',
      });
    }
  });

export type TelemetryEvent = z.infer<typeof telemetryEventSchema>;

/** The envelope alone: its events are judged one by one, so that a bad one never blocks the rest. */
export const telemetryEnvelopeSchema = z.strictObject({
  v: z.literal(TELEMETRY_VERSION),
  sentAt: instant,
  events: z.array(z.unknown()).min(1).max(MAX_EVENTS_PER_BATCH),
});

export type TelemetryEnvelope = Omit<z.infer<typeof telemetryEnvelopeSchema>, 'events'> & {
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
