import type { Handler } from './handler.ts';

export const admit: Handler<'admit'> = (node, caller, { guest }) =>
  node.registry.publish(caller.roomId, {
    type: 'admit',
    connection: caller.id,
    guest,
    atMs: Date.now(),
  });
