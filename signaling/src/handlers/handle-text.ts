import { clock } from '@advay/shared/kernel/clock';
import type { ClientMessageOf, ClientMessageType } from '@advay/shared/protocol/client-messages';
import { parseClientMessage } from '@advay/shared/protocol/parse-message';
import type { Caller } from '../caller.ts';
import { endCaller, send } from '../end-caller.ts';
import type { Node } from '../node.ts';
import { take } from '../token-bucket.ts';
import { admit } from './admit.ts';
import { book } from './book.ts';
import { deny } from './deny.ts';
import type { Handler } from './handler.ts';
import { hello } from './hello.ts';
import { leave } from './leave.ts';
import { ping } from './ping.ts';
import { sig } from './sig.ts';
import { turn } from './turn.ts';

const HANDLERS: { readonly [Type in ClientMessageType]: Handler<Type> } = {
  hello,
  sig,
  book,
  admit,
  deny,
  turn,
  leave,
  ping,
};

/** What a client may say before it is a member. */
const FOR_EVERYBODY: ReadonlySet<ClientMessageType> = new Set(['hello', 'ping', 'leave']);

/** Takes what a client sent; null when it was no text. */
export function handleText(node: Node, caller: Caller, text: string | null): void {
  if (caller.stage === 'over') return;
  const nowMs = clock.nowMs();
  caller.seenAtMs = nowMs;
  const { messageBurst, messagesPerS } = node.limits;
  if (!take(caller.bucket, messageBurst, messagesPerS, nowMs)) {
    endCaller(node, caller, 'too-many-messages');
  } else if (text === null) refuseMalformed(node, caller);
  else read(node, caller, text);
}

function read(node: Node, caller: Caller, text: string): void {
  const parsed = parseClientMessage(text);
  if (!parsed.ok) {
    refuseMalformed(node, caller);
    return;
  }
  const { message } = parsed;
  const isHello = message.t === 'hello';
  if (isHello !== (caller.stage === 'new')) refuseMalformed(node, caller);
  else if (!FOR_EVERYBODY.has(message.t) && caller.stage !== 'member') {
    send(node, caller, { t: 'err', code: 'not-admitted', of: message.t });
  } else handle(node, caller, message, text);
}

function handle<Type extends ClientMessageType>(
  node: Node,
  caller: Caller,
  message: ClientMessageOf<Type>,
  text: string,
): void {
  const handler = HANDLERS[message.t as Type] as Handler<Type>;
  handler(node, caller, message, text);
}

function refuseMalformed(node: Node, caller: Caller): void {
  node.counts.malformed += 1;
  caller.malformed += 1;
  if (caller.stage === 'new') endCaller(node, caller, 'hello-expected');
  else if (caller.malformed > node.limits.malformedMax) endCaller(node, caller, 'malformed');
  else send(node, caller, { t: 'err', code: 'malformed' });
}
