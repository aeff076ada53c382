import { clock } from '@advay/shared/kernel/clock';
import type { Handler } from './handler.ts';

export const admit: Handler<'admit'> = (node, caller, { guest }) =>
  node.registry.publish(caller.roomId, {
    type: 'admit',
    connection: caller.id,
    guest,
    atMs: clock.epochMs(),
  });
