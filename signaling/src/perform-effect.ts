import { nameOfSid } from './admission/session-secret.ts';
import type { Caller } from './caller.ts';
import { endCaller, send, sendText } from './end-caller.ts';
import { iceServersFor } from './ice/ice-servers.ts';
import type { Node } from './node.ts';
import type { RoomEffect, Welcoming } from './room/room-effect.ts';

/** Carries out what a room wants of a connection; those of other nodes are theirs to do. */
export function performEffect(node: Node, effect: RoomEffect): void {
  const caller = node.callers.get(effect.to);
  if (caller === undefined) return;
  switch (effect.type) {
    case 'relay':
      node.counts.relayed += 1;
      sendText(node, caller, effect.text);
      return;
    case 'send':
      if (effect.message.t === 'waiting') caller.stage = 'guest';
      send(node, caller, effect.message);
      return;
    case 'welcome':
      welcome(node, caller, effect.welcoming);
      return;
    case 'close':
      endCaller(node, caller, effect.reason);
  }
}

function welcome(node: Node, caller: Caller, { relayOnly, ...welcoming }: Welcoming): void {
  if (welcoming.isResumed) node.counts.resumes += 1;
  else node.counts.joins += 1;
  const { secret } = caller;
  caller.stage = 'member';
  caller.sid = welcoming.sid;
  caller.secret = '';
  caller.relayOnly = relayOnly;
  const ice = iceServersFor(node.ice, nameOfSid(caller.sid), relayOnly, Date.now());
  send(node, caller, { t: 'welcome', secret, ice, ...welcoming });
}
