import { clock } from '@advay/shared/kernel/clock';
import type { Handler } from './handler.ts';

export const sig: Handler<'sig'> = (node, caller, message, text) =>
  node.registry.publish(caller.roomId, {
    type: 'sig',
    connection: caller.id,
    epoch: message.epoch,
    n: message.n,
    candidates: 'candidates' in message ? message.candidates.length : 0,
    text,
    atMs: clock.epochMs(),
  });
