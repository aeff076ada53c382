import { nameOfSid } from '../admission/session-secret.ts';
import { send } from '../end-caller.ts';
import type { Handler } from './handler.ts';

export const turn: Handler<'turn'> = (node, caller) => {
  const ice = node.iceServersFor(nameOfSid(caller.sid), caller.relayOnly, Date.now());
  send(node, caller, { t: 'turn', ice });
};
