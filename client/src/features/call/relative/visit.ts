import type { PeerLinkState } from '../../../peer/peer-link.ts';
import type { OwnMedia } from '../media/own-media.ts';
import type { RoomState, StoryRoom } from '../room/story-room.ts';
import type { StoryCall } from '../talk/story-call.ts';
import type { OwnDevices } from './own-devices.ts';

/** How a relative stands to the child; a new object whenever something of it changed. */
export type VisitState = Readonly<{
  room: RoomState;
  /** Null while nobody talks. */
  call: StoryCall | null;
  /** How the way between the two homes stands; null without a call. */
  link: PeerLinkState | null;
  /**
   * Who ended the last call; `lost` where the way to them broke and nobody said goodbye. Null before the first call, and
   * once this side rings again.
   */
  goodbye: 'theirs' | 'ours' | 'lost' | null;
}>;

/** A relative at a child's door: rings, talks, says goodbye, and may come back. */
export type Visit = Readonly<{
  state(): VisitState;
  subscribe(onChange: () => void): () => void;
  /** Rings, also anew; a ring that still goes is left alone. */
  ring(): void;
  /** Ends the call. */
  hangUp(): void;
  /** Stops ringing. Who ended the last call is still known. */
  rest(): void;
}>;

export type VisitParts = Readonly<{
  devices: OwnDevices;
  createRoom: () => StoryRoom;
  createCall: (room: StoryRoom, media: OwnMedia | null) => StoryCall;
}>;

export function createVisit({ devices, createRoom, createCall }: VisitParts): Visit {
  const listeners = new Set<() => void>();
  let following: readonly (() => void)[] = [];
  let room = createRoom();
  let call: StoryCall | null = null;
  /** What the other home gets. */
  let given: OwnMedia | null = null;
  let goodbye: VisitState['goodbye'] = null;
  /** They went out of the room without a word, and may be back in a minute. */
  let wereAway = false;
  let isActing = false;
  /** Nothing happens before the first ring. */
  let isRinging = false;
  let state: VisitState = { room: room.state(), call, link: null, goodbye };

  function tell(): void {
    state = { room: room.state(), call, link: call?.state().link ?? null, goodbye };
    for (const onChange of [...listeners]) onChange();
  }

  /** One thing after the other: what a step itself sets off in the room or the devices is part of it. */
  function act(step: () => void): void {
    if (isActing) return;
    isActing = true;
    step();
    isActing = false;
    tell();
  }

  function unfollow(): void {
    for (const stopFollowing of following) stopFollowing();
    following = [];
  }

  function enter(next: StoryRoom): void {
    unfollow();
    room = next;
    isRinging = true;
    following = [room.subscribe(follow), devices.subscribe(follow)];
    room.open();
  }

  const follow = () =>
    act(() => {
      const { seat, other, end } = room.state();
      if (other !== 'left') wereAway = other === 'away';
      if (end !== null) endCall();
      else if (other === 'left' && call?.state().link !== 'connected') waitForThem();
      else if (call !== null) giveMedia(call);
      else if (seat === 'in') beginCall();
    });

  function beginCall(): void {
    // After their goodbye camera and microphone stay off until the door opens again.
    wake();
    const now = devices.state();
    if (now.kind === 'opening') return;
    given = now.kind === 'open' ? now.media : null;
    goodbye = null;
    call = createCall(room, given);
    following = [...following, call.subscribe(follow)];
  }

  function wake(): void {
    if (devices.state().kind === 'closed') devices.open();
  }

  function giveMedia(to: StoryCall): void {
    const now = devices.state();
    if (now.kind !== 'open' || now.media === given) return;
    given = now.media;
    to.sendMedia(given);
  }

  /** What happens to the room and the devices after that is no matter of this call. */
  function endCall(): void {
    unfollow();
    call?.close();
    call = null;
    devices.close();
  }

  /** They have gone: this side waits before the door once more, in silence and in the dark. */
  function waitForThem(): void {
    endCall();
    goodbye = wereAway ? 'lost' : 'theirs';
    wereAway = false;
    const left = room;
    enter(createRoom());
    left.leave();
  }

  const stop = (who: VisitState['goodbye']) =>
    act(() => {
      goodbye = who;
      endCall();
      room.leave();
    });

  return {
    state: () => state,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    ring: () =>
      act(() => {
        if (isRinging && room.state().end === null) return;
        goodbye = null;
        enter(isRinging ? createRoom() : room);
        wake();
      }),
    hangUp: () => stop('ours'),
    rest: () => stop(goodbye),
  };
}
