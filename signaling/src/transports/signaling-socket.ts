import type { Duplex } from 'node:stream';
import { clock } from '@advay/shared/kernel/clock';
import { BYE, type ByeReason } from '@advay/shared/protocol/bye-reasons';
import { WebSocket } from 'ws';
import type { Caller } from '../caller.ts';
import type { Connection } from '../connection.ts';
import { forgetCaller } from '../end-caller.ts';
import { handleText } from '../handlers/handle-text.ts';
import type { Node } from '../node.ts';
import { FRAME_MAX_BYTES, textFrame } from './text-frame.ts';

/** A socket is its own connection: thousands of them are open at a time, and an object less for each counts. */
export class SignalingSocket extends WebSocket implements Connection {
  address = '';
  caller: Caller | null = null;
  node: Node | null = null;
  stream: Duplex | null = null;

  get isOpen(): boolean {
    return this.readyState === WebSocket.OPEN;
  }

  get waitingBytes(): number {
    return this.bufferedAmount;
  }

  /** Without compression and fragments a frame needs none of what `ws` does around it. */
  override send(text: string): void {
    const bytes = Buffer.byteLength(text);
    if (!this.isOpen) return;
    if (this.stream === null || bytes > FRAME_MAX_BYTES) super.send(text);
    else this.stream.write(textFrame(text, bytes));
  }

  end(reason: ByeReason): void {
    this.close(BYE[reason].closeCode, reason);
  }

  /** Hears itself: four listeners for each socket would cost memory and, with every message, time. */
  override emit(event: string | symbol, data?: unknown, isBinary?: unknown): boolean {
    const { node, caller } = this;
    if (node === null || caller === null) return false;
    if (event === 'message') handleText(node, caller, isBinary === true ? null : String(data));
    else if (event === 'pong') caller.seenAtMs = clock.nowMs();
    else if (event === 'close') forgetCaller(node, caller);
    // Too long a frame, or a broken one: `ws` closes the connection itself, with the fitting code.
    else if (event === 'error') node.counts.malformed += 1;
    return true;
  }
}
