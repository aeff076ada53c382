import { EMPTY_ROOM, type Room } from '../room/room.ts';
import type { RoomEvent } from '../room/room-event.ts';
import type { RoomWire } from './room-wire.ts';

/** One node's copy of a room. `opening` asks the other nodes how it stands and keeps what happens meanwhile. */
export type Replica = {
  room: Room;
  opening: Opening | null;
  emptySinceMs: number | null;
};

type Opening = {
  readonly id: string;
  /** Resolves when the copy is up to date, with false when the bus was down. */
  readonly done: Promise<boolean>;
  readonly finish: (room: Room | null, isOpen?: boolean) => void;
  /** Other nodes that may answer. */
  expected: number;
  /** Whether the own question was heard: what comes from then on belongs to the copy. */
  isAsked: boolean;
  readonly since: RoomEvent[];
};

export const createReplica = (): Replica => ({
  room: EMPTY_ROOM,
  opening: null,
  emptySinceMs: null,
});

/** Begins to open; `apply` is called with whatever happened between question and answer. */
export function beginOpening(
  replica: Replica,
  id: string,
  apply: (event: RoomEvent) => void,
): Opening {
  let resolve = (_isOpen: boolean) => {};
  const done = new Promise<boolean>((settle) => {
    resolve = settle;
  });
  const opening: Opening = {
    id,
    done,
    expected: Number.POSITIVE_INFINITY,
    isAsked: false,
    since: [],
    finish(room, isOpen = true) {
      if (replica.opening !== opening) return;
      replica.opening = null;
      replica.room = room ?? EMPTY_ROOM;
      for (const event of opening.since) apply(event);
      resolve(isOpen);
    },
  };
  replica.opening = opening;
  return opening;
}

/** Takes what another node, or this one, says while the copy is opening. */
export function hearWhileOpening(opening: Opening, node: string, wire: RoomWire): void {
  if (wire.type === 'sync') {
    if (wire.node === node && wire.id === opening.id) opening.isAsked = true;
  } else if (wire.type !== 'snapshot') {
    if (opening.isAsked) opening.since.push(wire);
  } else if (wire.id === opening.id) {
    opening.expected -= 1;
    if (wire.room !== null || opening.expected <= 0) opening.finish(wire.room);
  }
}
