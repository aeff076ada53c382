import { clock } from '@advay/shared/kernel/clock';
import type { Handler } from './handler.ts';

export const book: Handler<'book'> = (node, caller, _message, text) =>
  node.registry.publish(caller.roomId, {
    type: 'book',
    connection: caller.id,
    text,
    atMs: clock.epochMs(),
  });
