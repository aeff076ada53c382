import type { Caller } from '../caller.ts';
import { endCaller } from '../end-caller.ts';
import type { Node } from '../node.ts';
import { hashSecret, newSecret, roomOfSid } from './session-secret.ts';

/** Asks the room of the session to take the caller for who it was before. */
export async function resumeSession(
  node: Node,
  caller: Caller,
  { sid, secret }: Readonly<{ sid: string; secret: string }>,
): Promise<void> {
  const room = roomOfSid(sid);
  if (room === null) return endCaller(node, caller, 'resume-refused');
  if (!(await node.registry.open(room))) return endCaller(node, caller, 'unavailable');
  if (caller.stage === 'over') return;
  caller.secret = newSecret();
  caller.roomId = room;
  node.registry.publish(room, {
    type: 'resume',
    connection: caller.id,
    node: node.id,
    sid,
    secretHash: hashSecret(secret),
    newSecretHash: hashSecret(caller.secret),
    atMs: Date.now(),
  });
}
