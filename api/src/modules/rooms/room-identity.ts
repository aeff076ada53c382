import { createHmac } from 'node:crypto';

/** Room of a friendship: the same at each meeting, and nothing that the friendship's own id tells. */
export function roomOf(secret: string, pairId: string): string {
  return derivedUuid(secret, `room/${pairId}`);
}

/** Whose device it is: the same at each meeting of one friendship, another one in any other. */
export function subjectOf(secret: string, pairId: string, seat: number): string {
  return derivedUuid(secret, `subject/${pairId}/${seat}`);
}

/** Room in which one child is read to: the same at each call. */
export function storyRoomOf(secret: string, childId: string): string {
  return derivedUuid(secret, `story-room/${childId}`);
}

/** The child's own device in its story room. */
export function childSubjectOf(secret: string, childId: string): string {
  return derivedUuid(secret, `child/${childId}`);
}

/** A relative's device, whichever it is: known again at each call. */
export function relativeSubjectOf(secret: string, relativeId: string): string {
  return derivedUuid(secret, `relative/${relativeId}`);
}

/** Version 8: made of bits of our own choice (RFC 9562, 5.8). */
function derivedUuid(secret: string, of: string): string {
  const hex = createHmac('sha256', secret).update(of).digest('hex');
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) % 4);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
