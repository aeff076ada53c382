import { clock } from '@advay/shared/kernel/clock';
import { endCaller } from '../end-caller.ts';
import type { Handler } from './handler.ts';

export const leave: Handler<'leave'> = (node, caller) => {
  if (caller.roomId === '') endCaller(node, caller, 'left');
  else
    node.registry.publish(caller.roomId, {
      type: 'leave',
      connection: caller.id,
      atMs: clock.epochMs(),
    });
};
