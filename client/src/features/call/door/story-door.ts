import { clock, type Timer } from '@advay/shared/kernel/clock';
import type { Yields } from '@advay/shared/protocol/client-messages';
import type { CallEnder } from '@advay/shared/relatives/call-enders';
import type { Relative } from '@advay/shared/schemas/relative';
import { CONNECT_MS, OPEN_BY_ITSELF_MS, REJOIN_MS, TAKE_BACK_MS } from '../limits.ts';
import type { OpenedMedia } from '../media/own-media.ts';
import type { RoomEnd } from '../room/room-end.ts';
import type { RoomState, StoryRoom } from '../room/story-room.ts';
import type { DoorParts } from './door-parts.ts';
import type { DoorState, Visitor } from './door-state.ts';
import { isWindowOpen } from './is-window-open.ts';
import { Talks } from './talks.ts';
import { Visitors } from './visitors.ts';

type Talk = Extract<DoorState, { kind: 'talking' }>;

const SHUT: DoorState = { kind: 'shut', why: null, cutOff: null };

/**
 * The door of the child's own device: who rings, who is let in, and when the camera is on. It is the one owner of the
 * room, of the call in it and of the own media.
 */
export class StoryDoor {
  readonly #parts: DoorParts;
  readonly #listeners = new Set<() => void>();
  #state: DoorState = SHUT;
  #room: StoryRoom | null = null;
  #leaveRoom = () => {};
  readonly #visitors: Visitors;
  readonly #talks: Talks;
  /** Camera and microphone of one who is being let in. */
  #opened: OpenedMedia | null = null;
  #timer: Timer | undefined;

  constructor(parts: DoorParts) {
    this.#parts = parts;
    this.#visitors = new Visitors(parts.listRelatives);
    this.#talks = new Talks(parts, this.#visitors);
  }

  readonly state = (): DoorState => this.#state;

  readonly subscribe = (onChange: () => void): (() => void) => {
    this.#listeners.add(onChange);
    return () => this.#listeners.delete(onChange);
  };

  /** Listens for visitors, `relatives` being those the family has now. `yields`: to whose page the door is left. */
  open(relatives: readonly Relative[], yields: Yields = 'to-call'): void {
    this.#visitors.know(relatives);
    if (this.#room === null) this.#enterRoom(this.#parts.tabCall.wasOn() ? undefined : yields);
  }

  /** Nobody can ring any more; a call that goes on is over. */
  close(): void {
    this.#endTalk('child');
    this.#leave();
    this.#show(SHUT);
  }

  /** The tap that lets the visitor in, or back in. */
  async letIn(): Promise<void> {
    const state = this.#state;
    if (state.kind !== 'ringing' && !(state.kind === 'parted' && state.isAtDoor)) return;
    const { visitor } = state;
    this.#show({ kind: 'opening', visitor });
    const opened = await this.#parts.openMedia();
    if (this.#state.kind !== 'opening' || this.#state.visitor !== visitor) {
      if (opened.ok) opened.media.close();
      return;
    }
    this.#opened = opened;
    this.#wait(CONNECT_MS, () => this.#giveUp(visitor));
    this.#room?.admit(visitor.guest);
    this.#hearRoom();
  }

  /** The visitor cannot come now. */
  sendAway(): void {
    const state = this.#state;
    if (state.kind !== 'ringing') return;
    this.#room?.deny(state.visitor.guest);
    this.#show({ kind: 'quiet', missed: null });
  }

  /** The child says goodbye. */
  hangUp(): void {
    const state = this.#state;
    if (state.kind !== 'talking') return;
    this.#endTalk('child');
    this.#leave();
    this.#part(state.visitor, 'child', false);
    this.#enterRoom();
  }

  /** Sends another camera's picture and another microphone's sound from now on. */
  async openMediaAnew(): Promise<void> {
    const before = this.#state;
    if (before.kind !== 'talking') return;
    before.media?.close();
    const opened = await this.#parts.openMedia();
    const state = this.#state;
    if (state.kind !== 'talking' || state.call !== before.call) {
      if (opened.ok) opened.media.close();
      return;
    }
    if (opened.ok) state.call.sendMedia(opened.media);
    this.#hold(state, opened);
  }

  /** What was said is read: a missed visitor, or a call that was cut off. */
  dismiss(): void {
    const { kind } = this.#state;
    if (kind === 'quiet' || kind === 'parted') this.#show({ kind: 'quiet', missed: null });
    else if (kind === 'shut') this.#show(SHUT);
    this.#hearRoom();
  }

  #enterRoom(yields?: Yields): void {
    const room = this.#parts.makeRoom(yields);
    this.#room = room;
    this.#leaveRoom = room.subscribe(() => this.#hearRoom());
    if (this.#state.kind === 'shut') this.#show({ kind: 'quiet', missed: null });
    room.open();
  }

  #leave(): void {
    this.#leaveRoom();
    this.#room?.leave();
    this.#room = null;
  }

  #hearRoom(): void {
    const room = this.#room?.state();
    if (room === undefined) return;
    const state = this.#state;
    if (room.end !== null) this.#hearEnd(room.end);
    else if (state.kind === 'quiet') this.#hearWhenQuiet(room);
    else if (state.kind === 'talking') this.#hearWhenTalking(state, room);
    else if (state.kind === 'parted') this.#hearWhenParted(state, room);
    else if (state.kind === 'ringing') {
      if (!room.guests.includes(state.visitor.guest)) this.#miss(state.visitor);
    } else if (state.kind === 'opening') {
      if (this.#opened !== null && room.other === 'joined') this.#begin(state.visitor);
      const isGone = !room.guests.includes(state.visitor.guest) && !isThere(room);
      if (this.#opened === null && isGone) this.#miss(state.visitor);
    }
  }

  #hearWhenQuiet(room: RoomState): void {
    if (isThere(room) && room.otherPeer !== null) {
      // The page was loaded anew in the middle of a call, or the other side comes back after long.
      void this.#visitors.name(room.otherPeer).then((visitor) => {
        if (this.#state.kind === 'quiet') this.#part(visitor, 'lost', true);
      });
      return;
    }
    const [guest] = room.guests;
    if (guest !== undefined) void this.#ring(guest);
  }

  async #ring(guest: string): Promise<void> {
    const visitor = await this.#visitors.name(guest);
    const isWaiting = this.#room?.state().guests.includes(guest) === true;
    if (!isFree(this.#state) || !isWaiting) return;
    const isTime = isWindowOpen(visitor.relative?.window ?? null, this.#now());
    const opensByItself = isTime && this.#parts.isSeen();
    this.#show({ kind: 'ringing', visitor, opensByItself });
    if (opensByItself) this.#wait(OPEN_BY_ITSELF_MS, () => void this.letIn());
  }

  #miss(visitor: Visitor): void {
    this.#show({ kind: 'quiet', missed: visitor });
    this.#hearRoom();
  }

  #hearWhenTalking(talk: Talk, room: RoomState): void {
    // One relative at a time; whoever else rings hears that nobody can come now.
    for (const guest of room.guests) {
      if (guest !== talk.visitor.guest) this.#room?.deny(guest);
    }
    // Whoever rings again is not in the call any more, however long the link takes to notice.
    const isBackAtDoor = room.other === 'left' && room.guests.includes(talk.visitor.guest);
    // As long as the two hear each other, a room that has lost one of them is no matter.
    const isAlone = isBackAtDoor || talk.call.state().link !== 'connected';
    if (room.other === 'left' && isAlone) {
      const by = talk.isAway || isBackAtDoor ? 'lost' : 'relative';
      this.#endTalk(by);
      this.#part(talk.visitor, by, false);
      this.#hearRoom();
      return;
    }
    const isAway = room.other === 'away' && isAlone;
    if (isAway !== talk.isAway) this.#show({ ...talk, isAway });
  }

  #hearWhenParted(parted: Extract<DoorState, { kind: 'parted' }>, room: RoomState): void {
    const { visitor, by } = parted;
    const isWaiting = room.guests.includes(visitor.guest);
    const isAtDoor = isWaiting || (by !== 'child' && isThere(room));
    if (isAtDoor !== parted.isAtDoor) this.#show({ ...parted, isAtDoor }, true);
    // Whoever was in a moment ago comes back by their own tap, unless it was the child who said goodbye.
    if (isAtDoor && by !== 'child' && !parted.isAtDoor) void this.letIn();
    const next = room.guests.find((guest) => guest !== visitor.guest);
    if (!isAtDoor && next !== undefined) void this.#ring(next);
  }

  #hearEnd(why: RoomEnd): void {
    const state = this.#state;
    if (state.kind === 'shut') return;
    const cutOff = state.kind === 'talking' && why === 'revoked' ? state.visitor : null;
    // In another window the call goes on, and ends there.
    if (why === 'replaced') this.#closeTalk();
    else this.#endTalk(why === 'revoked' ? 'parent' : 'lost');
    this.#leave();
    this.#show({ kind: 'shut', why, cutOff });
    // A device may listen all day; a stay ends after some hours.
    if (why === 'expired') this.#enterRoom();
    // Whoever has the door now may be closed at any time, and nobody else would hear a ring then.
    if (why === 'replaced' || why === 'broken') {
      this.#wait(TAKE_BACK_MS, () => this.#enterRoom('to-all'));
    }
  }

  #begin(visitor: Visitor): void {
    const room = this.#room;
    const opened = this.#opened;
    if (room === null || opened === null) return;
    this.#opened = null;
    this.#parts.tabCall.note(true);
    const call = this.#talks.begin(visitor, room, opened.ok ? opened.media : null);
    call.subscribe(() => this.#hearRoom());
    const nothing = { media: null, mediaFailure: null, isAway: false };
    this.#hold({ kind: 'talking', visitor, call, ...nothing }, opened);
  }

  #hold(talk: Talk, opened: OpenedMedia): void {
    if (!opened.ok) {
      this.#show({ ...talk, media: null, mediaFailure: opened.reason });
      return;
    }
    const { media } = opened;
    media.onLost(() => {
      const now = this.#state;
      if (now.kind === 'talking' && now.media === media) {
        this.#show({ ...now, mediaFailure: 'in-use' });
      }
    });
    this.#show({ ...talk, media, mediaFailure: null });
  }

  #endTalk(by: CallEnder): void {
    const state = this.#state;
    this.#closeTalk();
    if (state.kind === 'talking') void this.#talks.end(state.visitor, by);
  }

  #closeTalk(): void {
    const state = this.#state;
    if (state.kind === 'talking') {
      state.call.close();
      state.media?.close();
    }
    if (this.#opened?.ok) this.#opened.media.close();
    this.#opened = null;
    this.#parts.tabCall.note(false);
  }

  #part(visitor: Visitor, by: CallEnder, isAtDoor: boolean): void {
    this.#show({ kind: 'parted', visitor, by, isAtDoor });
    this.#wait(REJOIN_MS, () => this.dismiss());
  }

  /** Nobody came in after the yes. */
  #giveUp(visitor: Visitor): void {
    this.#closeTalk();
    this.#show({ kind: 'quiet', missed: visitor });
    this.#hearRoom();
  }

  #now(): Date {
    return this.#parts.now?.() ?? new Date(clock.epochMs());
  }

  #wait(ms: number, then: () => void): void {
    clock.clearTimeout(this.#timer);
    this.#timer = clock.setTimeout(then, ms);
  }

  #show(state: DoorState, isSameStep = false): void {
    if (!isSameStep) clock.clearTimeout(this.#timer);
    this.#state = state;
    for (const onChange of [...this.#listeners]) onChange();
  }
}

/** Nobody is at the door nor inside: whoever rings is heard. */
const isFree = (state: DoorState) =>
  state.kind === 'quiet' || (state.kind === 'parted' && !state.isAtDoor);
const isThere = ({ other }: RoomState) => other === 'joined' || other === 'away';
