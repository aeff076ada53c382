import type { RemoteWire } from '../../../game-runtime/remote-wire.ts';
import {
  BEAR_AFTER_MS,
  BEAR_BEFORE_FRIEND_MS,
  MOST_BUFFERED_BYTES,
  MOST_WAITING_PACKETS,
} from '../limits.ts';
import { advanceSession } from '../rally/advance-session.ts';
import type { Cheer } from '../rally/packet.ts';
import {
  createRallySession,
  isMatchOver,
  type RallyEvent,
  type RallySession,
} from '../rally/rally-session.ts';
import { beginEpoch } from '../rally/take-log.ts';
import type { PongScene, Seat } from '../scene.ts';
import { type RemoteConfig, remoteOptions } from './remote-options.ts';
import { type LastShown, sceneOfRemote } from './scene-of-remote.ts';
import { advanceStandIn, createStandIn, type StandIn } from './stand-in.ts';

type RemoteStep = Readonly<{
  dtMs: number;
  /** Where the own hand holds the paddle, in court units (`acrossOf`); null while it is not seen. */
  across: number | null;
}>;

/** What the play screen hears, in the child's words: near is the own side. */
export type RemoteEvent =
  | Readonly<{ kind: 'serve' | 'strike' | 'miss'; seat: Seat }>
  | Readonly<{ kind: 'cheer'; cheer: Cheer }>
  | Readonly<{ kind: 'partner'; is: 'child' | 'bear' }>
  | Readonly<{ kind: 'presence'; now: RallySession['presence']['kind'] }>
  | Readonly<{ kind: 'new-match' }>;

export interface RemoteRally {
  /** Once for every simulation step: hears, plays, says. */
  advance(input: RemoteStep): readonly RemoteEvent[];
  scene(): PongScene;
  /** Sends one of the fixed pictures. */
  cheer(kind: Cheer): void;
  /** After a match: both homes begin the next one, whoever asks. */
  playAgain(): void;
  readonly isOver: boolean;
  /** The shared state, as data: score, presence, clock. */
  readonly session: RallySession;
  dispose(): void;
}

/** One home's part of a remote rally over `wire`. Reads no clock and draws nothing: its time is the caller's steps. */
export function createRemoteRally(config: RemoteConfig, wire: RemoteWire): RemoteRally {
  const options = remoteOptions(config);
  let session = createRallySession(options);
  let inbox: Uint8Array[] = [];
  let standIn: StandIn | null = null;
  let last: LastShown = null;
  let shownCheer: PongScene['cheer'] = null;
  // While this home rests, only the newest wait: each says everything that the ones before it did.
  const stopHearing = wire.onPacket((bytes) => {
    inbox.push(bytes);
    if (inbox.length > MOST_WAITING_PACKETS) inbox.shift();
  });

  const seatOf = (by: 0 | 1): Seat => (by === options.side ? 'near' : 'far');

  function show(event: RallyEvent): RemoteEvent {
    switch (event.kind) {
      case 'serve':
      case 'strike':
      case 'miss': {
        const seat = seatOf(event.by);
        last = { kind: event.kind === 'miss' ? 'miss' : 'strike', seat, ageMs: 0 };
        return { kind: event.kind, seat };
      }
      case 'cheer':
        shownCheer = { kind: event.cheer, from: 'far', ageMs: 0 };
        return event;
      case 'new-match':
        last = null;
        return { kind: 'new-match' };
      case 'presence':
        return event;
    }
  }

  function passTime(dtMs: number): void {
    if (last !== null) last = { ...last, ageMs: last.ageMs + dtMs };
    if (shownCheer !== null) shownCheer = { ...shownCheer, ageMs: shownCheer.ageMs + dtMs };
  }

  /** The bear comes after a long absence and goes the moment the peer is back. */
  function substitute(dtMs: number): RemoteEvent[] {
    const { presence, nowMs, hand } = session;
    const isGone = presence.kind === 'away' || presence.kind === 'waiting';
    if (!isGone) {
      if (standIn === null) return [];
      standIn = null;
      last = null;
      return [{ kind: 'partner', is: 'child' }];
    }
    const comesAfterMs = presence.kind === 'waiting' ? BEAR_BEFORE_FRIEND_MS : BEAR_AFTER_MS;
    if (nowMs - presence.sinceMs < comesAfterMs) return [];
    const events: RemoteEvent[] = standIn === null ? [{ kind: 'partner', is: 'bear' }] : [];
    const before = standIn ?? createStandIn(options.seed);
    const stepped = advanceStandIn(before, hand, options, dtMs);
    standIn = stepped.standIn;
    if (stepped.entry === null) return events;
    const seat = stepped.entry.by === 0 ? 'near' : 'far';
    const { kind } = stepped.entry;
    last = { kind, seat, ageMs: 0 };
    const isServe = kind === 'strike' && before.rally.last?.kind !== 'strike';
    return [...events, { kind: isServe ? 'serve' : kind, seat }];
  }

  return {
    advance({ dtMs, across }) {
      passTime(dtMs);
      const received = inbox;
      inbox = [];
      const canSend = wire.bufferedBytes <= MOST_BUFFERED_BYTES;
      const stepped = advanceSession(session, { dtMs, across, received, canSend });
      session = stepped.session;
      if (stepped.packet !== null) wire.send(stepped.packet);
      return [...stepped.events.map(show), ...substitute(dtMs)];
    },
    scene: () => sceneOfRemote(session, standIn, last, shownCheer),
    cheer(kind) {
      session = { ...session, cheer: { kind, count: (session.cheer.count + 1) & 0xff } };
    },
    playAgain() {
      if (isMatchOver(session)) session = beginEpoch(session, session.log.epoch + 1).session;
    },
    get isOver() {
      return isMatchOver(session);
    },
    get session() {
      return session;
    },
    dispose: stopHearing,
  };
}
