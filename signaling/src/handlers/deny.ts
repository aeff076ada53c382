import { clock } from '@advay/shared/kernel/clock';
import type { Handler } from './handler.ts';

export const deny: Handler<'deny'> = (node, caller, { guest }) =>
  node.registry.publish(caller.roomId, {
    type: 'deny',
    connection: caller.id,
    guest,
    atMs: clock.epochMs(),
  });
