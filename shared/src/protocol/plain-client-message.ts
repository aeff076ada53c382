import type { Hello } from './client-messages.ts';
import {
  CANDIDATE_MAX_CHARACTERS,
  CANDIDATES_PER_EPOCH,
  COUNT_MAX,
  FRAGMENT_MAX_CHARACTERS,
  LINE_INDEX_MAX,
  MID_MAX_CHARACTERS,
  SDP_MAX_CHARACTERS,
  TICKET_MAX_CHARACTERS,
  VERSION_MAX,
} from './limits.ts';
import type { Sig } from './signal.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Whether what `JSON.parse` made is beyond doubt a `hello` with a ticket or a `sig`. These two are nearly all that a
 * server hears, and by schema they cost ten times as much. False says nothing yet: then the schema decides.
 */
export function isPlainClientMessage(value: unknown): value is Hello | Sig {
  if (!isObject(value)) return false;
  if (value.t === 'sig') return isPlainSig(value);
  return value.t === 'hello' && isPlainHello(value);
}

function isPlainHello(value: Fields): boolean {
  const { v, ticket } = value;
  return hasFields(value, 3) && isCount(v, VERSION_MAX) && isText(ticket, 1, TICKET_MAX_CHARACTERS);
}

function isPlainSig(value: Fields): boolean {
  const { epoch, n, description, candidates } = value;
  if (!hasFields(value, 4) || !isCount(epoch, COUNT_MAX) || !isCount(n, COUNT_MAX)) return false;
  if (description !== undefined) return isPlainDescription(description);
  return Array.isArray(candidates) && arePlainCandidates(candidates);
}

function isPlainDescription(value: unknown): boolean {
  if (!isObject(value) || !hasFields(value, 2)) return false;
  const { type, sdp } = value;
  return (type === 'offer' || type === 'answer') && isText(sdp, 0, SDP_MAX_CHARACTERS);
}

function arePlainCandidates(values: readonly unknown[]): boolean {
  if (values.length === 0 || values.length > CANDIDATES_PER_EPOCH) return false;
  return values.every(isPlainCandidate);
}

/** As browsers write it, all four fields there. */
function isPlainCandidate(value: unknown): boolean {
  if (!isObject(value) || !hasFields(value, 4)) return false;
  const { candidate, sdpMid, sdpMLineIndex, usernameFragment } = value;
  return (
    isText(candidate, 0, CANDIDATE_MAX_CHARACTERS) &&
    isText(sdpMid, 0, MID_MAX_CHARACTERS) &&
    isCount(sdpMLineIndex, LINE_INDEX_MAX) &&
    isText(usernameFragment, 0, FRAGMENT_MAX_CHARACTERS)
  );
}

/** No more than are asked for; whether they are the right ones shows in their values. */
const hasFields = (value: Fields, count: number) => Object.keys(value).length === count;
const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value: unknown, max: number) =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= max;
const isText = (value: unknown, min: number, max: number) =>
  typeof value === 'string' && value.length >= min && value.length <= max;
