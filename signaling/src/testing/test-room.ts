import type { Yields } from '@advay/shared/protocol/client-messages';
import type { ServerMessage } from '@advay/shared/protocol/server-messages';
import type { RoomKind } from '@advay/shared/schemas/ticket';
import { SIGNALING_LIMITS } from '../limits.ts';
import { applyRoomEvent } from '../room/apply-room-event.ts';
import { EMPTY_ROOM, type Room } from '../room/room.ts';
import type { RoomEffect } from '../room/room-effect.ts';
import type { RoomEvent } from '../room/room-event.ts';
import { dueAtMs } from '../room/tick.ts';

const STAY_MS = 3_600_000;
type Without<Event> = Event extends unknown ? Omit<Event, 'atMs'> : never;

/** A room on a clock of its own, and everything that each connection was told. */
export class TestRoom {
  room: Room = EMPTY_ROOM;
  nowMs = 0;
  readonly told = new Map<string, RoomEffect[]>();

  join(
    connection: string,
    slot: 0 | 1 | 'guest',
    kind: RoomKind = 'storytime',
    yields?: Yields,
  ): this {
    return this.happen({
      type: 'join',
      slot,
      ...(yields !== undefined && { yields }),
      connection,
      node: 'n',
      subject: connection.split('/')[0] ?? '',
      kind,
      madeAtMs: this.nowMs,
      untilMs: this.nowMs + STAY_MS,
      relayOnly: false,
      sid: `sid of ${connection}`,
      secretHash: `secret of ${connection}`,
    });
  }

  resume(connection: string, of: string, secret = of): this {
    return this.happen({
      type: 'resume',
      connection,
      node: 'n',
      sid: `sid of ${of}`,
      secretHash: `secret of ${secret}`,
      newSecretHash: `secret of ${connection}`,
    });
  }

  sig(connection: string, epoch: number, n: number, candidates = 0): this {
    return this.happen({ type: 'sig', connection, epoch, n, candidates, text: `${epoch}/${n}` });
  }

  happen(event: Without<RoomEvent>): this {
    const { room, effects } = applyRoomEvent(
      this.room,
      { ...event, atMs: this.nowMs } as RoomEvent,
      SIGNALING_LIMITS,
    );
    this.room = room;
    for (const effect of effects) {
      this.told.set(effect.to, [...(this.told.get(effect.to) ?? []), effect]);
    }
    return this;
  }

  /** Lets time pass, and everything happen that becomes due in it. */
  wait(ms: number): this {
    const endMs = this.nowMs + ms;
    for (let due = dueAtMs(this.room, SIGNALING_LIMITS); due <= endMs; ) {
      this.nowMs = due;
      this.happen({ type: 'tick' });
      due = dueAtMs(this.room, SIGNALING_LIMITS);
    }
    this.nowMs = endMs;
    return this;
  }

  /** What the connection heard since it was last asked, in short. */
  heard(connection: string): string[] {
    const effects = this.told.get(connection) ?? [];
    this.told.delete(connection);
    return effects.map((effect) => {
      if (effect.type === 'send') return inShort(effect.message);
      if (effect.type === 'welcome') return `welcome ${effect.welcoming.epoch}`;
      return effect.type === 'relay' ? `relay ${effect.text}` : `bye ${effect.reason}`;
    });
  }
}

function inShort(message: ServerMessage): string {
  if (message.t === 'peer') return `${message.peer} ${message.state} ${message.epoch}`;
  if (message.t === 'guests') return `guests ${message.waiting.join(' ')}`.trim();
  return message.t === 'err' ? `err ${message.code}` : message.t;
}
