import { type RoomTicket, STAY_MAX_S, TICKET_AUDIENCE, TICKET_LIFETIME_MAX_S } from './ticket.ts';

type Fields = Readonly<Record<string, unknown>>;

const FIELDS = 10;
/** Version and variant of RFC 9562, in the lower case in which it is written. */
const UUID = /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

/**
 * Whether what `JSON.parse` made is beyond doubt the claims of a room ticket, at a tenth of the schema's price. False
 * says nothing yet: then the schema decides.
 */
export function isPlainRoomTicket(value: unknown): value is RoomTicket {
  if (typeof value !== 'object' || value === null) return false;
  const { aud, kind, slot, relayOnly, iat, exp, until, room, sub, jti } = value as Fields;
  return (
    Object.keys(value).length === FIELDS &&
    aud === TICKET_AUDIENCE &&
    (kind === 'hand_pong' || kind === 'storytime') &&
    (slot === 0 || slot === 1 || slot === 'guest') &&
    typeof relayOnly === 'boolean' &&
    areTimes(iat, exp, until) &&
    isUuid(room) &&
    isUuid(sub) &&
    isUuid(jti)
  );
}

function areTimes(iat: unknown, exp: unknown, until: unknown): boolean {
  if (!isSecond(iat) || !isSecond(exp) || !isSecond(until)) return false;
  const isShort = exp > iat && exp - iat <= TICKET_LIFETIME_MAX_S;
  return isShort && until >= exp && until - iat <= STAY_MAX_S;
}

const isSecond = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;
const isUuid = (value: unknown) => typeof value === 'string' && UUID.test(value);
