import { endCaller } from './end-caller.ts';
import type { Node } from './node.ts';

/** Ends who did not say hello in time or gives no life sign, and asks the others for one. */
export function sweepCallers(node: Node, nowMs: number): void {
  const { helloTimeoutMs, deadAfterMs, pingIntervalMs } = node.limits;
  for (const caller of node.callers.values()) {
    const isLate = nowMs - caller.openedAtMs >= helloTimeoutMs;
    if (isLate && caller.stage === 'new') endCaller(node, caller, 'hello-expected');
    else if (isLate && caller.stage === 'entering') endCaller(node, caller, 'unavailable');
    else if (nowMs - caller.seenAtMs >= deadAfterMs) endCaller(node, caller, 'silent');
    else if (nowMs >= caller.nextPingMs) {
      caller.nextPingMs = nowMs + pingIntervalMs;
      caller.connection.ping();
    }
  }
}
