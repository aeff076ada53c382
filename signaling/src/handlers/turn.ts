import { nameOfSid } from '../admission/session-secret.ts';
import { send } from '../end-caller.ts';
import { iceServersFor } from '../ice/ice-servers.ts';
import type { Handler } from './handler.ts';

export const turn: Handler<'turn'> = (node, caller) => {
  const ice = iceServersFor(node.ice, nameOfSid(caller.sid), caller.relayOnly, Date.now());
  send(node, caller, { t: 'turn', ice });
};
