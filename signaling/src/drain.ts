import { setTimeout as pause } from 'node:timers/promises';
import { endCaller, send } from './end-caller.ts';
import type { Node } from './node.ts';

/** Asks everybody to come back elsewhere, each at another moment, and closes. */
export async function drain(node: Node): Promise<void> {
  node.isDraining = true;
  const { drainMs } = node.limits;
  if (node.callers.size === 0) return;
  for (const caller of [...node.callers.values()]) {
    const retryInMs = Math.round(drainMs * (1 + Math.random()));
    send(node, caller, { t: 'drain', retryInMs });
  }
  await pause(drainMs);
  for (const caller of [...node.callers.values()]) endCaller(node, caller, 'draining');
}
