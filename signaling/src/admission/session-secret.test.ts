import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nameOfSid, newSid, roomOfSid } from './session-secret.ts';

it('[S40] finds the room in a session id, and none in anything else', () => {
  const room = randomUUID();
  const sid = newSid(room);
  expect(roomOfSid(sid)).toBe(room);
  expect(nameOfSid(sid)).not.toContain(room);
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(roomOfSid(text)).toBeNull();
    }),
  );
});
