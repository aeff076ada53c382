import type { ByeReason } from '@advay/shared/protocol/bye-reasons';
import type { ServerMessage } from '@advay/shared/protocol/server-messages';

/** A way to one client, whatever the transport. */
export interface Connection {
  readonly address: string;
  readonly isOpen: boolean;
  /** Bytes that wait because the client does not read. */
  readonly waitingBytes: number;
  send(text: string): void;
  /** Ends it with the close code of `reason`; what was sent before still arrives, if the client reads. */
  end(reason: ByeReason): void;
  /** Asks for a life sign; a transport that does so by itself does nothing. */
  ping(): void;
}

export function sendMessage(connection: Connection, message: ServerMessage): void {
  connection.send(JSON.stringify(message));
}
