import type { Yields } from '@advay/shared/protocol/client-messages';
import type { CallEnder } from '@advay/shared/relatives/call-enders';
import type { Relative } from '@advay/shared/schemas/relative';
import { vi } from 'vitest';
import type { PeerLinkState } from '../../../peer/peer-link.ts';
import { Reading } from '../../storytime/record/reading.ts';
import { StoryDoor } from '../door/story-door.ts';
import type { OpenedMedia, OwnMedia } from '../media/own-media.ts';
import type { RoomState, StoryRoom } from '../room/story-room.ts';
import type { StoryCall } from '../talk/story-call.ts';

const SUBJECT = '11111111-1111-4111-8111-111111111111';
export const GRANDMA = `${SUBJECT}.1`;
export const UNCLE = '22222222-2222-4222-8222-222222222222.1';

export const grandma: Relative = {
  id: 'grandma',
  childId: 'mia',
  name: 'Grandma Inge',
  relation: 'grandma',
  window: null,
  createdAt: '2026-11-01T10:00:00Z',
  lastRangAt: null,
  endedAt: null,
  subject: SUBJECT,
};

const EMPTY: RoomState = {
  seat: 'in',
  slot: 0,
  other: 'nobody',
  otherPeer: null,
  guests: [],
  trouble: null,
  end: null,
};

/** A room in which the test says what happens, and that remembers what was done in it. */
function pretendRoom(done: string[]) {
  let state = EMPTY;
  const listeners = new Set<() => void>();
  const room = {
    state: () => state,
    subscribe(onChange: () => void) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    open: () => done.push('enter'),
    leave: () => done.push('leave'),
    admit: (guest: string) => done.push(`admit ${guest === GRANDMA ? 'grandma' : 'uncle'}`),
    deny: (guest: string) => done.push(`deny ${guest === GRANDMA ? 'grandma' : 'uncle'}`),
  } as unknown as StoryRoom;
  const become = (change: Partial<RoomState>) => {
    state = { ...state, ...change };
    for (const onChange of [...listeners]) onChange();
  };
  return { room, become };
}

/** A door whose room, camera and calls do what the test says; `done` remembers what was asked of them. */
export function hangDoor(known: Relative = grandma, { wasInCall = false } = {}) {
  const done: string[] = [];
  const yielded: (Yields | undefined)[] = [];
  let isCallNoted = wasInCall;
  const told: (readonly [string, CallEnder | 'began'])[] = [];
  const rooms: ReturnType<typeof pretendRoom>[] = [];
  let relatives: readonly Relative[] = [known];
  const media = {
    close: () => done.push('lights out'),
    onLost: () => () => {},
  } as unknown as OwnMedia;
  let opening: Promise<OpenedMedia> = Promise.resolve({ ok: true, media });
  let calls = 0;
  let isSeen = true;
  let link: PeerLinkState = 'interrupted';
  let tellCall = () => {};
  const door = new StoryDoor({
    makeRoom: (yields) => {
      yielded.push(yields);
      const made = pretendRoom(done);
      rooms.push(made);
      return made.room;
    },
    listRelatives: async () => ({ ok: true, value: relatives }),
    openMedia: () => opening,
    isSeen: () => isSeen,
    tabCall: {
      note: (isOn) => {
        isCallNoted = isOn;
      },
      wasOn: () => isCallNoted,
    },
    makeReading: () => new Reading({ side: 0, author: 'mmmmmm' }),
    makeCall: ({ reading }) => {
      done.push('call');
      return {
        reading,
        state: () => ({ link }),
        subscribe: (onChange: () => void) => {
          tellCall = onChange;
        },
        close: () => done.push('hung up'),
      } as unknown as StoryCall;
    },
    makeId: () => {
      calls += 1;
      return `call ${calls}`;
    },
    log: {
      begin: (id) => told.push([id, 'began']),
      end: (id, by) => told.push([id, by]),
      flush: async () => {},
    },
    now: () => new Date('2026-11-29T16:30:00Z'),
  });
  door.open(relatives);
  const settle = () => vi.advanceTimersByTimeAsync(0);
  const become = (change: Partial<RoomState>) => {
    rooms.at(-1)?.become(change);
    return settle();
  };
  return {
    door,
    done,
    told,
    /** To whom each room that was entered leaves the seat. */
    yielded,
    become,
    settle,
    ring: (guest = GRANDMA) => become({ guests: [guest] }),
    async talk() {
      await become({ guests: [GRANDMA] });
      await door.letIn();
      await become({ guests: [], other: 'joined', otherPeer: GRANDMA });
      done.length = 0;
    },
    linkIs(next: PeerLinkState) {
      link = next;
      tellCall();
      return settle();
    },
    lookAway: () => {
      isSeen = false;
    },
    noCamera: () => {
      opening = Promise.resolve({ ok: false, reason: 'denied' });
    },
    /** The browser asks until the answer is called. */
    allowLate() {
      let answer: (opened: OpenedMedia) => void = () => {};
      opening = new Promise((resolve) => {
        answer = resolve;
      });
      return () => {
        answer({ ok: true, media });
        return settle();
      };
    },
    endsRelative: () => {
      relatives = [{ ...known, endedAt: '2026-11-29T16:30:00Z' }];
    },
  };
}
