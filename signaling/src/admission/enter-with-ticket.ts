import type { Caller } from '../caller.ts';
import { endCaller } from '../end-caller.ts';
import type { Node } from '../node.ts';
import { hashSecret, newSecret, newSid } from './session-secret.ts';

/** Checks the ticket, uses it up, and brings the caller before its room. */
export async function enterWithTicket(node: Node, caller: Caller, ticket: string): Promise<void> {
  const verified = await node.tickets.verifyTicket(ticket);
  if (!verified.ok) return endCaller(node, caller, verified.reason);
  const { claims } = verified;
  const claimed = node.ledger.claim(claims, Date.now());
  const answer = typeof claimed === 'string' ? claimed : await claimed;
  if (answer !== 'ok') return endCaller(node, caller, answer);
  if (!(await node.registry.open(claims.room))) return endCaller(node, caller, 'unavailable');
  // Meanwhile it may have gone, or have been revoked.
  if (caller.stage === 'over') return;
  if (node.ledger.isRevoked(claims)) return endCaller(node, caller, 'revoked');
  caller.secret = newSecret();
  caller.roomId = claims.room;
  node.registry.publish(claims.room, {
    type: 'join',
    connection: caller.id,
    node: node.id,
    slot: claims.slot,
    subject: claims.sub,
    kind: claims.kind,
    untilMs: claims.until * 1_000,
    relayOnly: claims.relayOnly,
    sid: newSid(claims.room),
    secretHash: hashSecret(caller.secret),
    atMs: Date.now(),
  });
}
