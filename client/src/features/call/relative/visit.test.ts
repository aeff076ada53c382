import { expect, it } from 'vitest';
import type { PeerLinkState } from '../../../peer/peer-link.ts';
import type { OpenedMedia, OwnMedia } from '../media/own-media.ts';
import type { RoomState, StoryRoom } from '../room/story-room.ts';
import type { StoryCall } from '../talk/story-call.ts';
import { createOwnDevices } from './own-devices.ts';
import { createVisit } from './visit.ts';

const OUTSIDE: RoomState = {
  seat: 'entering',
  slot: null,
  other: 'nobody',
  otherPeer: null,
  guests: [],
  trouble: null,
  end: null,
};

/** A visit whose doors, devices and calls do what the test says; `done` tells in order what it did itself. */
function begin() {
  const done: string[] = [];
  const rooms: ReturnType<typeof fakeRoom>[] = [];
  const calls: ReturnType<typeof fakeCall>[] = [];
  const questions: ((answer: OpenedMedia) => void)[] = [];

  function fakeRoom() {
    const name = `room ${rooms.length + 1}`;
    const listeners = new Set<() => void>();
    let state = OUTSIDE;
    const change = (part: Partial<RoomState>) => {
      state = { ...state, ...part };
      for (const onChange of [...listeners]) onChange();
    };
    const room = {
      state: () => state,
      subscribe(onChange: () => void) {
        listeners.add(onChange);
        return () => listeners.delete(onChange);
      },
      open: () => done.push(`opens ${name}`),
      leave() {
        done.push(`leaves ${name}`);
        change({ end: 'left' });
      },
    } as unknown as StoryRoom;
    return { room, change };
  }

  function fakeCall(media: OwnMedia | null) {
    let link: PeerLinkState = 'connecting';
    const listeners = new Set<() => void>();
    done.push(media === null ? 'talks without media' : 'talks');
    const call = {
      state: () => ({ link }),
      subscribe(onChange: () => void) {
        listeners.add(onChange);
        return () => listeners.delete(onChange);
      },
      sendMedia: () => done.push('sends other media'),
      close: () => done.push('closes the call'),
    } as unknown as StoryCall;
    const turn = (next: PeerLinkState) => {
      link = next;
      for (const onChange of [...listeners]) onChange();
    };
    return { call, turn };
  }

  const devices = createOwnDevices(() => new Promise((answer) => questions.push(answer)));
  const visit = createVisit({
    devices,
    createRoom() {
      const made = fakeRoom();
      rooms.push(made);
      return made.room;
    },
    createCall(_room, media) {
      const made = fakeCall(media);
      calls.push(made);
      return made.call;
    },
  });
  const media = () =>
    ({ onLost: () => () => {}, close: () => done.push('lights out') }) as unknown as OwnMedia;
  /** The browser's last question is answered. */
  const answer = async (opened: OpenedMedia) => {
    questions.at(-1)?.(opened);
    await Promise.resolve();
  };
  return {
    visit,
    devices,
    done,
    room: (part: Partial<RoomState>) => rooms.at(-1)?.change(part),
    link: (state: PeerLinkState) => calls.at(-1)?.turn(state),
    allow: () => answer({ ok: true, media: media() }),
    refuse: () => answer({ ok: false, reason: 'denied' }),
    questions,
  };
}

async function inCall() {
  const begun = begin();
  begun.devices.open();
  await begun.allow();
  begun.visit.ring();
  begun.room({ seat: 'waiting' });
  begun.room({ seat: 'in', slot: 1 });
  begun.room({ other: 'joined' });
  begun.link('connected');
  begun.done.length = 0;
  return begun;
}

it('does nothing before it rings, and rings once', () => {
  const { visit, done } = begin();
  expect(done).toEqual([]);
  visit.ring();
  visit.ring();
  expect(done).toEqual(['opens room 1']);
});

it('talks once the door opens, with what the person allowed', async () => {
  const { visit, devices, done, room, allow } = begin();
  devices.open();
  await allow();
  visit.ring();
  room({ seat: 'waiting' });
  expect(visit.state().call).toBeNull();
  room({ seat: 'in', slot: 1 });
  expect(done).toEqual(['opens room 1', 'talks']);
  expect(visit.state()).toMatchObject({ link: 'connecting', goodbye: null });
});

it('waits for the answer to the browser’s question, and talks without media after a no', async () => {
  const { visit, devices, done, room, refuse, allow } = begin();
  devices.open();
  visit.ring();
  room({ seat: 'in', slot: 1 });
  expect(visit.state().call).toBeNull();
  await refuse();
  expect(done).toEqual(['opens room 1', 'talks without media']);
  devices.open();
  await allow();
  expect(done.at(-1)).toBe('sends other media');
});

it('talks without media for whoever wants none', () => {
  const { visit, devices, done, room } = begin();
  devices.open();
  visit.ring();
  room({ seat: 'in', slot: 1 });
  devices.goWithout();
  expect(done.at(-1)).toBe('talks without media');
});

it('goes dark when they say goodbye and waits at the door; the lights come back with them', async () => {
  const { visit, devices, done, room, link, allow, questions } = await inCall();
  link('waiting');
  room({ other: 'left' });
  expect(done).toEqual(['closes the call', 'lights out', 'opens room 2', 'leaves room 1']);
  expect(visit.state()).toMatchObject({ goodbye: 'theirs', call: null, room: { end: null } });
  room({ seat: 'waiting' });
  expect(devices.state().kind).toBe('closed');
  expect(questions).toHaveLength(1);
  room({ seat: 'in', slot: 1, other: 'joined' });
  await allow();
  expect(done.at(-1)).toBe('talks');
  expect(visit.state().goodbye).toBeNull();
});

it('keeps talking as long as the two hear each other, whatever the room says of the other side', async () => {
  const { visit, done, room, link } = await inCall();
  room({ other: 'away' });
  room({ other: 'left' });
  expect(done).toEqual([]);
  link('interrupted');
  expect(visit.state().call).toBeNull();
});

it('knows a goodbye from a way that broke: they were away before they had left', async () => {
  for (const [before, goodbye] of [
    [['away'], 'lost'],
    [['away', 'joined'], 'theirs'],
    [[], 'theirs'],
  ] as const) {
    const { visit, room, link } = await inCall();
    link('interrupted');
    for (const other of before) room({ other });
    room({ other: 'left' });
    expect(visit.state().goodbye, before.join()).toBe(goodbye);
  }
});

it('waits at the door of those who are lost, and talks when they are back', async () => {
  const { visit, done, room, link, allow } = await inCall();
  link('interrupted');
  room({ other: 'away' });
  room({ other: 'left' });
  expect(done).toEqual(['closes the call', 'lights out', 'opens room 2', 'leaves room 1']);
  room({ seat: 'waiting' });
  room({ seat: 'in', slot: 1, other: 'joined' });
  await allow();
  expect(done.at(-1)).toBe('talks');
  // The next goodbye is one again.
  link('interrupted');
  room({ other: 'left' });
  expect(visit.state().goodbye).toBe('theirs');
});

it('hangs up: call, lights and seat; and rings again at another door', async () => {
  const { visit, done } = await inCall();
  visit.hangUp();
  expect(done).toEqual(['closes the call', 'lights out', 'leaves room 1']);
  expect(visit.state()).toMatchObject({ goodbye: 'ours', call: null, room: { end: 'left' } });
  visit.ring();
  expect(done.at(-1)).toBe('opens room 2');
  expect(visit.state().goodbye).toBeNull();
});

it('rests: no more ringing, and it is still known who said goodbye', async () => {
  const { visit, done, room, link } = await inCall();
  link('waiting');
  room({ other: 'left' });
  visit.rest();
  expect(done.at(-1)).toBe('leaves room 2');
  expect(visit.state()).toMatchObject({ goodbye: 'theirs', room: { end: 'left' } });
});

it.each(['revoked', 'replaced', 'expired', 'version'] as const)(
  'when the room ends with %s nothing goes on beside it',
  async (end) => {
    const { visit, done, room } = await inCall();
    room({ end });
    expect(done).toEqual(['closes the call', 'lights out']);
    expect(visit.state()).toMatchObject({ call: null, room: { end } });
  },
);
