import { z } from 'zod';
import { bookSchema } from './book.ts';
import { TICKET_MAX_CHARACTERS, VERSION_MAX } from './limits.ts';
import { peerIdSchema } from './peer-id.ts';
import { sigSchema } from './signal.ts';

const version = z.int().min(0).max(VERSION_MAX);

/** To whom a fresh hello leaves a seat that the same subject holds from another page (S25). */
const YIELDS = ['to-call', 'to-all'] as const;
export type Yields = (typeof YIELDS)[number];

export const helloSchema = z.union([
  z.strictObject({
    t: z.literal('hello'),
    v: version,
    ticket: z.string().min(1).max(TICKET_MAX_CHARACTERS),
    yields: z.enum(YIELDS).optional(),
  }),
  z.strictObject({
    t: z.literal('hello'),
    v: version,
    resume: z.strictObject({ sid: z.string().max(80), secret: z.string().max(80) }),
  }),
]);
export type Hello = z.infer<typeof helloSchema>;

/** Everything a client may send, by its `t`. */
export const CLIENT_MESSAGES = {
  hello: helloSchema,
  sig: sigSchema,
  book: bookSchema,
  admit: z.strictObject({ t: z.literal('admit'), guest: peerIdSchema }),
  deny: z.strictObject({ t: z.literal('deny'), guest: peerIdSchema }),
  turn: z.strictObject({ t: z.literal('turn') }),
  leave: z.strictObject({ t: z.literal('leave') }),
  ping: z.strictObject({ t: z.literal('ping') }),
};
export type ClientMessageType = keyof typeof CLIENT_MESSAGES;
export type ClientMessageOf<Type extends ClientMessageType> = z.infer<
  (typeof CLIENT_MESSAGES)[Type]
>;
export type ClientMessage = ClientMessageOf<ClientMessageType>;
