import { expect, it } from 'vitest';
import { SIGNALING_LIMITS } from '../limits.ts';
import { TestRoom } from '../testing/test-room.ts';
import { applyRoomEvent } from './apply-room-event.ts';
import { isEmpty } from './room.ts';

const pair = () => {
  const room = new TestRoom().join('ann', 0).join('bo', 1);
  room.told.clear();
  return room;
};

it('[S20] holds exactly two', () => {
  const room = pair().join('carl', 1).join('dora', 0);
  expect(room.heard('carl')).toEqual(['bye room-full']);
  expect(room.heard('dora')).toEqual(['bye room-full']);
  expect(room.heard('ann')).toEqual([]);
});

it('[S11] is of one kind', () => {
  expect(pair().join('bo/2', 1, 'hand_pong').heard('bo/2')).toEqual(['bye bad-ticket']);
});

it('[S30] [S31] [S32] keeps a guest waiting until the host says so', () => {
  const room = new TestRoom().join('gran', 'guest');
  expect(room.heard('gran')).toEqual(['waiting']);
  room.join('ann', 0);
  expect(room.heard('ann')).toEqual(['welcome 0', 'guests gran.1']);
  room.sig('gran', 0, 0).happen({ type: 'book', connection: 'gran', text: '{}' });
  expect([...room.told]).toEqual([]);
  room.happen({ type: 'admit', connection: 'ann', guest: 'gran.1' });
  expect(room.heard('gran')).toEqual(['welcome 1']);
  expect(room.heard('ann')).toEqual(['gran.1 joined 1', 'guests']);
});

it('[S33] [S34] lets the host alone decide', () => {
  const room = pair().join('gran', 'guest').join('carl', 'guest');
  room.told.clear();
  room.happen({ type: 'admit', connection: 'bo', guest: 'gran.1' });
  room.happen({ type: 'admit', connection: 'gran', guest: 'gran.1' });
  expect(room.heard('bo')).toEqual(['err not-host']);
  expect(room.heard('gran')).toEqual([]);
  room.happen({ type: 'admit', connection: 'ann', guest: 'gran.1' });
  room.happen({ type: 'admit', connection: 'ann', guest: 'nobody.1' });
  expect(room.heard('ann')).toEqual(['err seat-taken', 'err no-such-guest']);
  room.happen({ type: 'deny', connection: 'ann', guest: 'gran.1' });
  expect(room.heard('gran')).toEqual(['bye denied']);
  expect(room.heard('ann')).toEqual(['guests carl.1']);
});

it('[S35] has four chairs in the waiting room, for ten minutes', () => {
  const room = new TestRoom();
  for (const name of ['a', 'b', 'c', 'd', 'e']) room.join(name, 'guest');
  expect(room.heard('e')).toEqual(['bye room-full']);
  room.join('a/2', 'guest');
  expect(room.heard('a')).toEqual(['waiting', 'bye replaced']);
  room.wait(10 * 60_000);
  expect(room.heard('b')).toEqual(['waiting', 'bye not-admitted']);
  expect(isEmpty(room.room)).toBe(true);
});

it('[S37] lets an admitted guest back in, and asks again when the session is over', () => {
  const room = new TestRoom().join('ann', 0).join('gran', 'guest');
  room.happen({ type: 'admit', connection: 'ann', guest: 'gran.1' });
  room.happen({ type: 'lost', connection: 'gran' }).wait(100_000).join('gran/2', 'guest');
  expect(room.heard('gran/2')).toEqual(['welcome 2']);
  room.happen({ type: 'lost', connection: 'gran/2' }).wait(120_001).join('gran/3', 'guest');
  expect(room.heard('gran/3')).toEqual(['waiting']);
});

it('[S40] [S41] goes from away to left, and can be resumed for two minutes in all', () => {
  const room = pair().happen({ type: 'lost', connection: 'bo' });
  expect(room.heard('ann')).toEqual(['bo.1 away 1']);
  expect(room.wait(59_999).heard('ann')).toEqual([]);
  expect(room.wait(1).heard('ann')).toEqual(['bo.1 left 1']);
  room.wait(59_000).resume('bo/2', 'bo');
  expect(room.heard('bo/2')).toEqual(['welcome 2']);
  expect(room.heard('ann')).toEqual(['bo.1 joined 2']);
  room.happen({ type: 'lost', connection: 'bo/2' }).wait(120_001).resume('bo/3', 'bo');
  expect(room.heard('bo/3')).toEqual(['bye resume-refused']);
});

it('[S40] takes the last secret and no other', () => {
  const room = pair().happen({ type: 'lost', connection: 'bo' }).resume('eve', 'bo', 'a guess');
  expect(room.heard('eve')).toEqual(['bye resume-refused']);
  room.resume('bo/2', 'bo').happen({ type: 'lost', connection: 'bo/2' }).resume('eve', 'bo');
  expect(room.heard('eve')).toEqual(['bye resume-refused']);
});

it('[S41] gives the seat to another only after left', () => {
  const room = pair().happen({ type: 'lost', connection: 'bo' }).wait(59_000).join('carl', 1);
  expect(room.heard('carl')).toEqual(['bye room-full']);
  room.wait(1_000).join('carl/2', 1).resume('bo/2', 'bo');
  expect(room.heard('carl/2')).toEqual(['welcome 2']);
  expect(room.heard('bo/2')).toEqual(['bye resume-refused']);
});

it('[S12] ends a stay when it is over, for who is here, away or waiting', () => {
  const room = pair().wait(1_000).join('gran', 'guest').wait(3_599_000);
  expect(room.heard('ann').at(-1)).toBe('bye expired');
  expect(room.heard('bo').at(-1)).toBe('bye expired');
  expect(isEmpty(room.room)).toBe(true);
});

it('[S13] closes who is revoked, and nobody else', () => {
  const room = pair().join('gran', 'guest');
  room.told.clear();
  room.happen({ type: 'revoke', subject: 'bo' });
  expect(room.heard('bo')).toEqual(['bye revoked']);
  expect(room.heard('ann')).toEqual(['bo.1 left 1']);
  room.resume('bo/2', 'bo').happen({ type: 'revoke', subject: null });
  expect(room.heard('bo/2')).toEqual(['bye resume-refused']);
  expect(room.heard('ann')).toEqual(['bye revoked']);
  expect(room.heard('gran')).toEqual(['bye revoked']);
  expect(isEmpty(room.room)).toBe(true);
});

it('[S52] [S53] follows an epoch up and drops what is late or came before', () => {
  const room = pair().sig('ann', 1, 0).sig('ann', 1, 0).sig('ann', 2, 0).sig('ann', 1, 5);
  expect(room.heard('bo')).toEqual(['relay 1/0', 'relay 2/0']);
  expect(room.sig('bo', 1, 0).heard('ann')).toEqual([]);
  expect(room.sig('bo', 2, 0).heard('ann')).toEqual(['relay 2/0']);
  expect(room.sig('ann', 19, 0).heard('ann')).toEqual(['err malformed']);
  expect(room.sig('ann', 18, 0).heard('bo')).toEqual(['relay 18/0']);
});

it('[S54] counts candidates in each epoch', () => {
  const room = pair().sig('ann', 1, 0, 40).sig('ann', 1, 1, 25).sig('ann', 1, 2, 24);
  expect(room.heard('ann')).toEqual(['err too-many-candidates']);
  expect(room.heard('bo')).toEqual(['relay 1/0', 'relay 1/2']);
  expect(room.sig('ann', 2, 0, 64).heard('bo')).toEqual(['relay 2/0']);
});

it('[S41] takes everybody on a dead node for away', () => {
  const room = pair().happen({ type: 'node-died', node: 'another' });
  expect(room.heard('ann')).toEqual([]);
  room.happen({ type: 'node-died', node: 'n' });
  expect(room.room.seats.map((seat) => seat?.presence)).toEqual(['away', 'away']);
});

const yielding = (room: TestRoom, connection: string, yields: 'to-call' | 'to-all') =>
  room.join(connection, 0, 'storytime', yields).heard(connection);

it('[S25] leaves the seat to the page that has it, and gives it to whoever asked once that is gone', () => {
  const room = new TestRoom().join('ann/old', 0);
  expect(yielding(room, 'ann/new', 'to-call')).toEqual(['welcome 0']);
  expect(room.heard('ann/old')).toEqual(['welcome 0', 'bye replaced']);
  expect(yielding(room, 'ann/old/2', 'to-all')).toEqual(['bye replaced']);
  expect(room.heard('ann/new')).toEqual([]);
  room.happen({ type: 'lost', connection: 'ann/new' });
  expect(yielding(room, 'ann/old/3', 'to-all')).toEqual(['welcome 0']);
});

it('[S25] takes nobody out of a call', () => {
  const room = pair();
  expect(yielding(room, 'ann/2', 'to-call')).toEqual(['bye replaced']);
  expect(yielding(room, 'ann/2', 'to-all')).toEqual(['bye replaced']);
  expect([room.heard('ann'), room.heard('bo')]).toEqual([[], []]);
  // A page that is loaded anew comes back; one that waits for the seat gives it the time to.
  room.happen({ type: 'lost', connection: 'ann' });
  expect(yielding(room, 'ann/3', 'to-all')).toEqual(['bye replaced']);
  expect(yielding(room, 'ann/4', 'to-call')).toEqual(['welcome 2']);
  room.happen({ type: 'lost', connection: 'ann/4' }).wait(60_000);
  expect(yielding(room, 'ann/5', 'to-all')).toEqual(['welcome 3']);
});

it('[S22] keeps who came last when nodes that had lost each other say who is here', () => {
  const room = pair().wait(1_000);
  const [host] = room.room.seats;
  if (host === null) throw new Error('nobody sits there');
  room.resume('ann/2', 'ann').wait(1_000);
  room.told.clear();
  // The node that had the first connection has lost it by now, or does not know of that yet.
  for (const seat of [host, { ...host, presence: 'away' as const, sinceMs: 2_000 }]) {
    room.happen({ type: 'restore', epoch: 1, seat });
    expect(room.room.seats[0]?.connection).toBe('ann/2');
  }
  expect(room.heard('ann/2')).toEqual([]);
  expect(room.heard('ann')).toEqual(['bye replaced']);
});

it('[S22] closes the older of two waiting connections then', () => {
  const room = new TestRoom().join('gran', 'guest').wait(1_000);
  const [older] = room.room.guests;
  if (older === undefined) throw new Error('nobody waits there');
  room.join('gran/2', 'guest');
  const [newer] = room.room.guests;
  room.told.clear();
  room.happen({ type: 'restore-guest', guest: older });
  expect([room.heard('gran'), room.heard('gran/2')]).toEqual([['bye replaced'], []]);
  expect(room.room.guests).toEqual([newer]);
});

it('[S13] sends nobody out whose ticket was made after the order', () => {
  const room = pair().wait(5_000);
  const { nowMs } = room;
  room.join('ann/2', 0).wait(1_000);
  const { room: next, effects } = applyRoomEvent(
    room.room,
    { type: 'revoke', subject: null, atMs: nowMs - 1 },
    SIGNALING_LIMITS,
  );
  expect(effects.map(({ to }) => to)).toEqual(['bo', 'ann/2']);
  expect(next.seats.map((seat) => seat?.connection ?? null)).toEqual(['ann/2', null]);
});
