import { createHash, randomBytes } from 'node:crypto';

const ID_BYTES = 12;
const SECRET_BYTES = 18;
const ROOM_CHARACTERS = 36;

/** A session's id begins with its room, so that any node knows where to ask. */
export const newSid = (room: string) => `${room}.${randomBytes(ID_BYTES).toString('base64url')}`;

export const newSecret = () => randomBytes(SECRET_BYTES).toString('base64url');

/** What the nodes know of a secret. */
export const hashSecret = (secret: string) =>
  createHash('sha256').update(secret).digest('base64url');

/** The room of a session id that could be one of ours. */
export function roomOfSid(sid: string): string | null {
  return /^[0-9a-f-]{36}\.[\w-]{16}$/.test(sid) ? sid.slice(0, ROOM_CHARACTERS) : null;
}
