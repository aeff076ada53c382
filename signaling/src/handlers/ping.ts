import { send } from '../end-caller.ts';
import type { Handler } from './handler.ts';

export const ping: Handler<'ping'> = (node, caller) => send(node, caller, { t: 'pong' });
