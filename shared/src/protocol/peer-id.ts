import { z } from 'zod';

export const SLOTS = [0, 1] as const;
/** Seat of a room: 0 is the host's and makes the offer. */
export type Slot = (typeof SLOTS)[number];

export const slotSchema = z.literal([...SLOTS]);

/** The ticket's subject and the slot. */
export const peerIdSchema = z.string().regex(/^[0-9a-f-]{36}\.[01]$/);

export function peerIdOf(subject: string, slot: Slot): string {
  return `${subject}.${slot}`;
}
