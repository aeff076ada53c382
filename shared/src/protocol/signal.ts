import { z } from 'zod';
import { CANDIDATE_MAX_CHARACTERS, CANDIDATES_PER_EPOCH, SDP_MAX_CHARACTERS } from './limits.ts';

export const descriptionSchema = z.strictObject({
  type: z.enum(['offer', 'answer']),
  sdp: z.string().max(SDP_MAX_CHARACTERS),
});
export type Description = z.infer<typeof descriptionSchema>;

/** As browsers write it; an empty `candidate` says that there are no more. */
export const candidateSchema = z.strictObject({
  candidate: z.string().max(CANDIDATE_MAX_CHARACTERS),
  sdpMid: z.string().max(32).nullable().optional(),
  sdpMLineIndex: z.int().min(0).max(255).nullable().optional(),
  usernameFragment: z.string().max(256).nullable().optional(),
});
export type Candidate = z.infer<typeof candidateSchema>;

const place = {
  t: z.literal('sig'),
  epoch: z.int().min(0).max(2_147_483_647),
  /** Counts the sender's signals of this epoch. */
  n: z.int().min(0).max(2_147_483_647),
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
