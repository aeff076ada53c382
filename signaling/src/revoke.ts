import { clock } from '@advay/shared/kernel/clock';
import type { Revocation } from './admission/revocation.ts';
import type { Node } from './node.ts';

/** A whole room, or one subject wherever it is. */
export type Revoked = Readonly<{ room: string }> | Readonly<{ subject: string }>;

/**
 * Closes at once whoever is meant, on every node, and voids tickets made until `atMs`. Rejects when the other nodes
 * could not be told yet: this node has done its part then, and tells them as soon as it can.
 */
export async function revoke(
  node: Node,
  revoked: Revoked,
  atMs: number = clock.epochMs(),
): Promise<void> {
  const revocation: Revocation =
    'room' in revoked
      ? { of: 'room', id: revoked.room, atMs }
      : { of: 'subject', id: revoked.subject, atMs };
  hearRevocation(node, revocation);
  const isTold = await node.revocations.tell(revocation);
  if (!isTold) throw new Error('the other nodes could not be told yet');
}

/** This node's part. */
export function hearRevocation(node: Node, revocation: Revocation): void {
  const { of, id, atMs } = revocation;
  node.ledger.hearRevocation(revocation);
  node.registry.revoke(of === 'room' ? id : null, of === 'subject' ? id : null, atMs);
}

/** What was written down while this node was out of reach of the others. */
export async function readRevocations(node: Node): Promise<void> {
  for (const revocation of await node.ledger.readRevocations()) {
    node.ledger.hearRevocation(revocation);
  }
  node.registry.closeVoid(node.ledger.revokedAtMs);
}
