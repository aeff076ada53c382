import type { ByeReason } from '@advay/shared/protocol/bye-reasons';
import { POLL_EVENT } from '@advay/shared/protocol/transports';
import type { Socket } from 'socket.io';
import type { Connection } from '../connection.ts';

/** One client that asks again and again. */
export class PollConnection implements Connection {
  readonly address: string;
  waitingBytes = 0;
  readonly #socket: Socket;

  constructor(socket: Socket, address: string) {
    this.#socket = socket;
    this.address = address;
    socket.conn.on('drain', () => {
      this.waitingBytes = 0;
    });
  }

  get isOpen(): boolean {
    return this.#socket.connected;
  }

  send(text: string): void {
    this.waitingBytes += Buffer.byteLength(text);
    this.#socket.emit(POLL_EVENT, text);
  }

  /** The reason went ahead as `bye`: Socket.IO has no close codes. */
  end(_reason: ByeReason): void {
    this.#socket.disconnect(true);
  }

  /** Engine.IO asks by itself. */
  ping(): void {}
}
