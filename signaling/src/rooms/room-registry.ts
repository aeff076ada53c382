import { clock } from '@advay/shared/kernel/clock';
import type { TicketLedger } from '../admission/ticket-ledger.ts';
import type { RoomBus } from '../bus/room-bus.ts';
import { EMPTY_ROOM_LINGER_MS, type SignalingLimits, SNAPSHOT_TIMEOUT_MS } from '../limits.ts';
import type { NowOrLater } from '../now-or-later.ts';
import { applyRoomEvent } from '../room/apply-room-event.ts';
import { type Guest, isEmpty, type Room, type Seat } from '../room/room.ts';
import type { RoomEffect } from '../room/room-effect.ts';
import type { RoomEvent } from '../room/room-event.ts';
import { dueAtMs } from '../room/tick.ts';
import { ownRestores } from './own-restores.ts';
import { beginOpening, createReplica, hearWhileOpening, type Replica } from './replica.ts';
import type { RoomWire } from './room-wire.ts';

export type RoomRegistry = Readonly<{
  /** Resolves when this node knows how the room stands; with false when the bus is down. */
  open(roomId: string): NowOrLater<boolean>;
  /** Makes something happen to a room, on every node that knows it. */
  publish(roomId: string, event: RoomEvent): void;
  hear(roomId: string, wire: RoomWire): void;
  /** Does what is due in every room. */
  sweep(nowMs: number): void;
  /** Asks again how every room stands, and says who of it is here. */
  restore(): void;
  loseNode(node: string, nowMs: number): void;
  revoke(room: string | null, subject: string | null, nowMs: number): void;
  /** Closes whoever sits on a ticket that is void by now, in whatever order the nodes have heard of it. */
  closeVoid(revokedAtMs: TicketLedger['revokedAtMs']): void;
  count(): number;
}>;

export type RoomRegistryOptions = Readonly<{
  bus: RoomBus;
  node: string;
  limits: SignalingLimits;
  /** Carries out what is for a connection of this node. */
  perform: (effect: RoomEffect) => void;
  /** Whether a connection of this node is still there. */
  isConnected: (connection: string) => boolean;
}>;

export function createRoomRegistry(options: RoomRegistryOptions): RoomRegistry {
  const { bus, node, limits, perform, isConnected } = options;
  const replicas = new Map<string, Replica>();
  let questions = 0;

  function apply(roomId: string, replica: Replica, event: RoomEvent): void {
    const before = replica.room;
    const { room, effects } = applyRoomEvent(before, event, limits);
    replica.room = room;
    for (const effect of effects) perform(effect);
    // Somebody took this node for dead while it only slept.
    if (event.type === 'node-died' && event.node === node) restoreOwn(roomId, before, event.atMs);
  }

  function restoreOwn(roomId: string, known: Room, nowMs: number): void {
    for (const event of ownRestores(known, node, isConnected, nowMs)) publish(roomId, event);
  }

  function publish(roomId: string, event: RoomEvent): void {
    if (bus.publish(roomId, event)) return;
    const replica = replicas.get(roomId);
    if (replica !== undefined && replica.opening === null) apply(roomId, replica, event);
  }

  /** Asks the other nodes, once counted, how a room stands; false when the bus is down. */
  async function ask(
    roomId: string,
    replica: Replica,
    count: NowOrLater<number>,
  ): Promise<boolean> {
    questions += 1;
    const opening = beginOpening(replica, `${node}:${questions}`, (event) =>
      apply(roomId, replica, event),
    );
    try {
      opening.expected = (await count) - 1;
    } catch {
      if (isEmpty(replica.room)) replicas.delete(roomId);
      opening.finish(replica.room, false);
      return false;
    }
    if (opening.expected <= 0) {
      opening.finish(null);
      return true;
    }
    bus.publish(roomId, { type: 'sync', node, id: opening.id });
    // Who subscribed but never answers is gone.
    const timeout = clock.setTimeout(() => opening.finish(null), SNAPSHOT_TIMEOUT_MS);
    const isOpen = await opening.done;
    clock.clearTimeout(timeout);
    return isOpen;
  }

  return {
    publish,
    open(roomId) {
      const known = replicas.get(roomId);
      if (known !== undefined) return known.opening === null || known.opening.done;
      if (!bus.isUp()) return false;
      const replica = createReplica();
      replicas.set(roomId, replica);
      const count = bus.subscribe(roomId);
      return count === 1 || ask(roomId, replica, count);
    },
    hear(roomId, wire) {
      const replica = replicas.get(roomId);
      if (replica === undefined) return;
      if (wire.type === 'sync' && wire.node !== node) {
        const room = replica.opening === null ? replica.room : null;
        bus.publish(roomId, { type: 'snapshot', id: wire.id, room });
      } else if (replica.opening !== null) hearWhileOpening(replica.opening, node, wire);
      else if (wire.type !== 'sync' && wire.type !== 'snapshot') apply(roomId, replica, wire);
    },
    sweep(nowMs) {
      for (const [roomId, replica] of replicas) {
        if (replica.opening !== null) continue;
        if (!isEmpty(replica.room)) {
          replica.emptySinceMs = null;
          if (dueAtMs(replica.room, limits) <= nowMs)
            publish(roomId, { type: 'tick', atMs: nowMs });
        } else if (replica.emptySinceMs === null) replica.emptySinceMs = nowMs;
        else if (nowMs - replica.emptySinceMs >= EMPTY_ROOM_LINGER_MS) {
          replicas.delete(roomId);
          bus.unsubscribe(roomId).catch(() => {});
        }
      }
    },
    restore() {
      for (const [roomId, replica] of replicas) {
        if (replica.opening !== null) continue;
        const known = replica.room;
        // Without an answer the bus went away again; it calls back when it is there.
        ask(roomId, replica, bus.subscribe(roomId)).then((isOpen) => {
          if (isOpen) restoreOwn(roomId, known, clock.epochMs());
        });
      }
    },
    loseNode(lost, atMs) {
      for (const [roomId, { room }] of replicas) {
        const isIn = [...room.seats, ...room.guests].some((one) => one?.node === lost);
        if (isIn) publish(roomId, { type: 'node-died', node: lost, atMs });
      }
    },
    revoke(room, subject, atMs) {
      for (const [roomId, replica] of replicas) {
        if (room !== null && room !== roomId) continue;
        // On the room's own channel: every node revokes at the same place among the room's events.
        if (!isEmpty(replica.room)) publish(roomId, { type: 'revoke', subject, atMs });
      }
    },
    closeVoid(revokedAtMs) {
      for (const [roomId, { room, opening }] of replicas) {
        if (opening !== null) continue;
        const ofRoom = revokedAtMs('room', roomId) ?? -1;
        const close = (one: Seat | Guest | null) => {
          if (one === null) return;
          const { subject } = one;
          const atMs = Math.max(ofRoom, revokedAtMs('subject', subject) ?? -1);
          if (one.madeAtMs <= atMs) publish(roomId, { type: 'revoke', subject, atMs });
        };
        room.seats.forEach(close);
        room.guests.forEach(close);
      }
    },
    count: () => replicas.size,
  };
}
