import { clock } from '@advay/shared/kernel/clock';
import type { Caller } from '../caller.ts';
import { endCaller } from '../end-caller.ts';
import type { Node } from '../node.ts';
import { type NowOrLater, whenKnown } from '../now-or-later.ts';
import { hashSecret, newSecret, roomOfSid } from './session-secret.ts';

type Session = Readonly<{ sid: string; secret: string }>;

/** Asks the room of the session to take the caller for who it was before. */
export function resumeSession(node: Node, caller: Caller, session: Session): NowOrLater<void> {
  const room = roomOfSid(session.sid);
  if (room === null) return endCaller(node, caller, 'resume-refused');
  return whenKnown(node.registry.open(room), (isOpen) => {
    if (isOpen) resume(node, caller, room, session);
    else endCaller(node, caller, 'unavailable');
  });
}

function resume(node: Node, caller: Caller, room: string, { sid, secret }: Session): void {
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
    atMs: clock.epochMs(),
  });
}
