import { clock } from '@advay/shared/kernel/clock';
import type { Node } from './node.ts';
import { CONTROL_CHANNEL, type ControlWire } from './rooms/room-wire.ts';

/** A whole room, or one subject wherever it is. */
export type Revoked = Readonly<{ room: string }> | Readonly<{ subject: string }>;

/**
 * Closes at once whoever is meant, on every node, and voids tickets made until now. Rejects when the other
 * nodes could not be told; this node has done its part then.
 */
export async function revoke(node: Node, revoked: Revoked): Promise<void> {
  const room = 'room' in revoked ? revoked.room : null;
  const subject = 'subject' in revoked ? revoked.subject : null;
  const atMs = clock.epochMs();
  const written = node.ledger.revoke(room ?? subject ?? '', atMs);
  const wire: ControlWire = { type: 'revoke', room, subject, atMs };
  const isHeard = node.bus.publish(CONTROL_CHANNEL, wire);
  if (!isHeard) node.registry.revoke(room, subject, atMs);
  await written;
  if (!isHeard) throw new Error('the other nodes could not be told');
}
