import type { ClientMessageOf, ClientMessageType } from '@advay/shared/protocol/client-messages';
import type { Caller } from '../caller.ts';
import type { Node } from '../node.ts';

/** Does what one type of message asks for. `text` is the message as it was sent. */
export type Handler<Type extends ClientMessageType> = (
  node: Node,
  caller: Caller,
  message: ClientMessageOf<Type>,
  text: string,
) => void;
