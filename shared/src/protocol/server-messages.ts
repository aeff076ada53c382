import { z } from 'zod';
import { ROOM_KINDS } from '../schemas/ticket.ts';
import { bookSchema } from './book.ts';
import { BYE_REASONS } from './bye-reasons.ts';
import { ERR_CODES } from './err-codes.ts';
import { peerIdSchema, slotSchema } from './peer-id.ts';
import { sigSchema } from './signal.ts';

const durationMs = z.int().min(0);
const epoch = z.int().min(0);

export const iceServerSchema = z.object({
  urls: z.array(z.string()),
  username: z.string().optional(),
  credential: z.string().optional(),
});
export type IceServer = z.infer<typeof iceServerSchema>;

export const iceSchema = z.object({
  servers: z.array(iceServerSchema),
  /** Until the credentials end; null when there is nothing that ends. */
  expiresInMs: durationMs.nullable(),
  relayOnly: z.boolean(),
});
export type Ice = z.infer<typeof iceSchema>;

const welcomeSchema = z.object({
  t: z.literal('welcome'),
  sid: z.string(),
  /** Changes with every welcome; only the last one resumes the session. */
  secret: z.string(),
  isResumed: z.boolean(),
  /** The client's own peer id. */
  peer: peerIdSchema,
  slot: slotSchema,
  kind: z.enum(ROOM_KINDS),
  epoch,
  /** The other member, if one sits in the room. */
  other: z.object({ peer: peerIdSchema, state: z.enum(['joined', 'away']) }).nullable(),
  ice: iceSchema,
  /** Until the stay ends. */
  endsInMs: durationMs,
});
export type Welcome = z.infer<typeof welcomeSchema>;

const peerSchema = z.object({
  t: z.literal('peer'),
  peer: peerIdSchema,
  state: z.enum(['joined', 'away', 'left']),
  epoch,
});

/** Everything a server may send, by its `t`. */
export const SERVER_MESSAGES = {
  welcome: welcomeSchema,
  waiting: z.object({ t: z.literal('waiting') }),
  guests: z.object({ t: z.literal('guests'), waiting: z.array(peerIdSchema) }),
  peer: peerSchema,
  sig: sigSchema,
  book: bookSchema,
  turn: z.object({ t: z.literal('turn'), ice: iceSchema }),
  pong: z.object({ t: z.literal('pong') }),
  drain: z.object({ t: z.literal('drain'), retryInMs: durationMs }),
  bye: z.object({
    t: z.literal('bye'),
    reason: z.enum(BYE_REASONS),
    retryInMs: durationMs.optional(),
  }),
  err: z.object({
    t: z.literal('err'),
    code: z.enum(ERR_CODES),
    /** The type of the message that had no effect, where it could be read. */
    of: z.string().optional(),
  }),
};
export type ServerMessageType = keyof typeof SERVER_MESSAGES;
export type ServerMessageOf<Type extends ServerMessageType> = z.infer<
  (typeof SERVER_MESSAGES)[Type]
>;
export type ServerMessage = ServerMessageOf<ServerMessageType>;
