import { clock } from '@advay/shared/kernel/clock';
import {
  ATTRIBUTE,
  errorCodeOf,
  type LongTerm,
  newTransaction,
  readMessage,
  relayedOf,
  type StunMessage,
  TYPE,
  textOf,
  writeMessage,
} from './stun-message.ts';
import { readTurnAddress } from './turn-address.ts';
import { openWire, type TurnWire } from './turn-wire.ts';

/** Datagrams get lost: asked again so often within the time. */
const ASK_AGAIN_MS = 500;

export type TurnVerdict =
  | Readonly<{ ok: true; relay: string }>
  | Readonly<{ ok: false; reason: 'address' | 'silent' | 'secret' | 'refused'; message: string }>;

export type TurnCredentials = Readonly<{ username: string; credential: string }>;

const refuse = (reason: 'address' | 'silent' | 'secret' | 'refused', message: string) =>
  ({ ok: false, reason, message }) as const;

/** Relays hand datagrams on: 17 is UDP. */
const OVER_UDP = [ATTRIBUTE.requestedTransport, Buffer.from([17, 0, 0, 0])] as const;
const AT_ONCE = [ATTRIBUTE.lifetime, Buffer.alloc(4)] as const;

/** Asks one server for a relay, as a browser does, and gives it back. */
export async function checkTurn(
  url: string,
  { username, credential }: TurnCredentials,
  waitMs: number,
): Promise<TurnVerdict> {
  const address = readTurnAddress(url);
  if (address === null) return refuse('address', 'is no address such as turn:host:3478');
  let wire: TurnWire;
  try {
    wire = await openWire(address);
  } catch (error) {
    return refuse('silent', `cannot be reached: ${(error as Error).message}`);
  }
  try {
    const asked = await exchange(wire, writeFor(TYPE.allocate, [OVER_UDP]), waitMs);
    if (asked === null) {
      return refuse('silent', `does not answer: is ${address.transport} ${address.port} open?`);
    }
    const realm = textOf(asked, ATTRIBUTE.realm);
    const nonce = textOf(asked, ATTRIBUTE.nonce);
    if (errorCodeOf(asked) !== 401 || realm === '') {
      return refuse('refused', 'asks for no credentials: anybody may use it, or it is no relay');
    }
    const own: LongTerm = { username, realm, password: credential };
    const signed = (type: number, more: StunMessage['attributes']) =>
      writeFor(
        type,
        [
          ...more,
          [ATTRIBUTE.username, Buffer.from(username)],
          [ATTRIBUTE.realm, Buffer.from(realm)],
          [ATTRIBUTE.nonce, Buffer.from(nonce)],
        ],
        own,
      );
    const answer = await exchange(wire, signed(TYPE.allocate, [OVER_UDP]), waitMs);
    if (answer === null) return refuse('silent', 'stopped answering');
    const code = errorCodeOf(answer);
    if (code === 401) {
      return refuse('secret', 'knows another TURN_SECRET, or its clock is wrong');
    }
    const relay = relayedOf(answer);
    if (answer.type !== TYPE.allocated || relay === null) {
      return refuse('refused', `gives no relay: it says ${code ?? 'nothing'}`);
    }
    wire.send(signed(TYPE.refresh, [AT_ONCE]).bytes);
    return { ok: true, relay };
  } finally {
    wire.close();
  }
}

type Asked = Readonly<{ transaction: Buffer; bytes: Buffer }>;

function writeFor(
  type: number,
  attributes: StunMessage['attributes'],
  credentials: LongTerm | null = null,
): Asked {
  const transaction = newTransaction();
  return { transaction, bytes: writeMessage({ type, transaction, attributes }, credentials) };
}

/** The answer to this very question; null when none comes in time. */
function exchange(
  wire: TurnWire,
  { transaction, bytes }: Asked,
  waitMs: number,
): Promise<StunMessage | null> {
  return new Promise((resolve) => {
    const again = clock.setInterval(() => wire.send(bytes), ASK_AGAIN_MS);
    const done = (answer: StunMessage | null) => {
      again.clear();
      tooLate.clear();
      resolve(answer);
    };
    const tooLate = clock.setTimeout(() => done(null), waitMs);
    wire.onMessage((heard) => {
      const message = readMessage(heard);
      if (message?.transaction.equals(transaction)) done(message);
    });
    wire.send(bytes);
  });
}
