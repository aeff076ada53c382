import { hash, randomUUID } from 'node:crypto';

const UUID_CHARACTERS = 36;

/** A session's id begins with its room, so that any node knows where to ask. */
export const newSid = (room: string) => `${room}.${randomUUID()}`;

/** 122 random bits; Node draws them in bulk, which `randomBytes` does not. */
export const newSecret = () => randomUUID();

/** What the nodes know of a secret. */
export const hashSecret = (secret: string) => hash('sha256', secret, 'base64url');

/** The room of a session id that could be one of ours. */
export function roomOfSid(sid: string): string | null {
  return /^[0-9a-f-]{36}\.[0-9a-f-]{36}$/.test(sid) ? sid.slice(0, UUID_CHARACTERS) : null;
}

/** The session's own part of its id: names it to the TURN server, and tells nothing of the room. */
export const nameOfSid = (sid: string) => sid.slice(UUID_CHARACTERS + 1);
