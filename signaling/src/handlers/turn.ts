import { clock } from '@advay/shared/kernel/clock';
import { nameOfSid } from '../admission/session-secret.ts';
import { send } from '../end-caller.ts';
import type { Handler } from './handler.ts';

export const turn: Handler<'turn'> = (node, caller) => {
  const ice = node.iceServersFor(nameOfSid(caller.sid), caller.relayOnly, clock.epochMs());
  send(node, caller, { t: 'turn', ice });
};
