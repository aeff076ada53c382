import { clock } from '@advay/shared/kernel/clock';
import type { Hello } from '@advay/shared/protocol/client-messages';
import { PROTOCOL_VERSION } from '@advay/shared/protocol/version';
import { enterWithTicket } from '../admission/enter-with-ticket.ts';
import { resumeSession } from '../admission/resume-session.ts';
import type { Caller } from '../caller.ts';
import { endCaller } from '../end-caller.ts';
import type { Node } from '../node.ts';
import type { Handler } from './handler.ts';

export const hello: Handler<'hello'> = (node, caller, message) => {
  if (message.v !== PROTOCOL_VERSION) return endCaller(node, caller, 'version');
  const retryInMs = node.helloLimit.check(caller.connection.address, clock.nowMs());
  if (retryInMs !== null) return endCaller(node, caller, 'too-many-hellos', retryInMs);
  caller.stage = 'entering';
  try {
    enter(node, caller, message)?.catch((error) => fail(node, caller, error));
  } catch (error) {
    fail(node, caller, error);
  }
};

function enter(node: Node, caller: Caller, message: Hello): Promise<void> | undefined {
  const entering =
    'ticket' in message
      ? enterWithTicket(node, caller, message)
      : resumeSession(node, caller, message.resume);
  return entering instanceof Promise ? entering : undefined;
}

function fail(node: Node, caller: Caller, error: unknown): void {
  node.log.error({ err: error }, 'a hello failed');
  endCaller(node, caller, 'internal');
}
