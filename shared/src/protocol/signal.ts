import { z } from 'zod';
import {
  CANDIDATE_MAX_CHARACTERS,
  CANDIDATES_PER_EPOCH,
  COUNT_MAX,
  FRAGMENT_MAX_CHARACTERS,
  LINE_INDEX_MAX,
  MID_MAX_CHARACTERS,
  SDP_MAX_CHARACTERS,
} from './limits.ts';

export const descriptionSchema = z.strictObject({
  type: z.enum(['offer', 'answer']),
  sdp: z.string().max(SDP_MAX_CHARACTERS),
});
export type Description = z.infer<typeof descriptionSchema>;

/** As browsers write it; an empty `candidate` says that there are no more. */
export const candidateSchema = z.strictObject({
  candidate: z.string().max(CANDIDATE_MAX_CHARACTERS),
  sdpMid: z.string().max(MID_MAX_CHARACTERS).nullable().optional(),
  sdpMLineIndex: z.int().min(0).max(LINE_INDEX_MAX).nullable().optional(),
  usernameFragment: z.string().max(FRAGMENT_MAX_CHARACTERS).nullable().optional(),
});
export type Candidate = z.infer<typeof candidateSchema>;

const place = {
  t: z.literal('sig'),
  epoch: z.int().min(0).max(COUNT_MAX),
  /** Counts the sender's signals of this epoch. */
  n: z.int().min(0).max(COUNT_MAX),
};

/** The same up and down: the server changes nothing in it. */
export const sigSchema = z.union([
  z.strictObject({ ...place, description: descriptionSchema }),
  z.strictObject({
    ...place,
    candidates: z.array(candidateSchema).min(1).max(CANDIDATES_PER_EPOCH),
  }),
]);
export type Sig = z.infer<typeof sigSchema>;
