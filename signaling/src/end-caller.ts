import { clock } from '@advay/shared/kernel/clock';
import { BYE, type ByeReason } from '@advay/shared/protocol/bye-reasons';
import type { ServerMessage } from '@advay/shared/protocol/server-messages';
import type { Caller } from './caller.ts';
import { sendMessage } from './connection.ts';
import type { Node } from './node.ts';

/** Says why, and closes. */
export function endCaller(node: Node, caller: Caller, reason: ByeReason, retryInMs?: number): void {
  if (caller.stage === 'over') return;
  node.counts.byes.set(reason, (node.counts.byes.get(reason) ?? 0) + 1);
  const bye = { t: 'bye' as const, reason, ...(retryInMs !== undefined && { retryInMs }) };
  sendMessage(caller.connection, bye);
  forgetCaller(node, caller);
  caller.connection.end(reason);
  if (reason !== 'left') node.log.info({ reason, next: BYE[reason].next }, 'connection ended');
}

/** The connection is gone; its room hears of it. */
export function forgetCaller(node: Node, caller: Caller): void {
  if (caller.stage === 'over') return;
  caller.stage = 'over';
  node.callers.delete(caller.id);
  if (caller.roomId === '') return;
  node.registry.publish(caller.roomId, {
    type: 'lost',
    connection: caller.id,
    atMs: clock.epochMs(),
  });
}

/** Sends unless too much waits already. */
export function sendText(node: Node, caller: Caller, text: string): void {
  if (caller.stage === 'over') return;
  if (caller.connection.waitingBytes > node.limits.sendBufferBytes) endCaller(node, caller, 'slow');
  else caller.connection.send(text);
}

export function send(node: Node, caller: Caller, message: ServerMessage): void {
  sendText(node, caller, JSON.stringify(message));
}
