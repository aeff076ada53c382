import { clock } from '@advay/shared/kernel/clock';
import { type Caller, newCaller } from './caller.ts';
import type { Connection } from './connection.ts';
import type { Node } from './node.ts';

let opened = 0;

/** A new connection, of which nothing is known yet. */
export function openCaller(node: Node, connection: Connection): Caller {
  opened += 1;
  const caller = newCaller(`${node.id}:${opened}`, connection, node.limits, clock.nowMs());
  node.callers.set(caller.id, caller);
  return caller;
}
