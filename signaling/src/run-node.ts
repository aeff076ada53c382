import { clock } from '@advay/shared/kernel/clock';
import type { Node } from './node.ts';
import { hearRevocation, readRevocations } from './revoke.ts';
import { CONTROL_CHANNEL, type ControlWire, type RoomWire } from './rooms/room-wire.ts';
import { sweepCallers } from './sweep-callers.ts';

/** Connects a node to its bus and starts its clock; answers how to stop both. */
export function runNode(node: Node): () => void {
  const { bus, registry, ledger, revocations, limits } = node;
  const seenAtMs = new Map<string, number>();
  let nextHeartbeatMs = Number.NEGATIVE_INFINITY;

  function hearControl(wire: ControlWire): void {
    if (wire.type === 'alive') seenAtMs.set(wire.node, clock.nowMs());
    else if (wire.type === 'gone') seenAtMs.delete(wire.node);
    else {
      const { room, subject, atMs } = wire;
      if (room !== null) hearRevocation(node, { of: 'room', id: room, atMs });
      if (subject !== null) hearRevocation(node, { of: 'subject', id: subject, atMs });
    }
  }

  function sweepNodes(nowMs: number): void {
    if (nowMs >= nextHeartbeatMs) {
      nextHeartbeatMs = nowMs + limits.nodeHeartbeatMs;
      bus.publish(CONTROL_CHANNEL, { type: 'alive', node: node.id } satisfies ControlWire);
    }
    // While the bus is down nobody is heard.
    if (!bus.isUp()) seenAtMs.clear();
    for (const [other, atMs] of seenAtMs) {
      if (nowMs - atMs < limits.nodeDeadAfterMs) continue;
      seenAtMs.delete(other);
      node.log.warn({ node: other }, 'a node fell silent');
      registry.loseNode(other, clock.epochMs());
    }
  }

  bus.listen((channel, message) => {
    if (channel === CONTROL_CHANNEL) hearControl(message as ControlWire);
    else registry.hear(channel, message as RoomWire);
  });
  /** A bus that went away again calls back once more. */
  const readWhatWasMissed = () => readRevocations(node).catch(() => {});
  bus.onRestored(() => {
    registry.restore();
    void readWhatWasMissed();
  });
  Promise.resolve(bus.subscribe(CONTROL_CHANNEL)).catch((error: Error) => {
    node.log.error({ err: error }, 'the bus refused the control channel');
  });
  const sweep = clock.setInterval(() => {
    // Silence is measured by the clock that only grows: setting the time of day ends nobody's connection.
    sweepCallers(node, clock.nowMs());
    registry.sweep(clock.epochMs());
    sweepNodes(clock.nowMs());
    void revocations.tellAgain();
    if (ledger.hasRevocations()) registry.closeVoid(ledger.revokedAtMs);
  }, limits.sweepIntervalMs);

  return () => {
    sweep.clear();
    bus.publish(CONTROL_CHANNEL, { type: 'gone', node: node.id } satisfies ControlWire);
  };
}
