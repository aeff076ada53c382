import type { Hello } from '@advay/shared/protocol/client-messages';
import { HELLO_PREFIX } from '@advay/shared/protocol/handshake-hello';
import type { ServerMessage } from '@advay/shared/protocol/server-messages';
import { POLL_EVENT } from '@advay/shared/protocol/transports';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SignalingSession } from './signaling-session.ts';

const WELCOME: ServerMessage = {
  t: 'welcome',
  sid: 's',
  secret: 'x',
  isResumed: false,
  peer: 'a3b0c442-98fc-4c14-9afb-f4c8996fb924.0',
  slot: 0,
  kind: 'storytime',
  epoch: 0,
  other: null,
  ice: { servers: [], expiresInMs: null, relayOnly: false },
  endsInMs: 3_600_000,
};

/** A server on the other end of every socket that the page opens. */
class HeardSocket extends EventTarget {
  static readonly OPEN = 1;
  static readonly hellos: Hello[] = [];
  static newest: HeardSocket;
  readonly protocol = 'advay.1';
  readonly readyState = HeardSocket.OPEN;
  constructor(_address: URL, [, hello = '']: readonly string[]) {
    super();
    const encoded = hello.slice(HELLO_PREFIX.length);
    HeardSocket.hellos.push(JSON.parse(Buffer.from(encoded, 'base64url').toString()));
    HeardSocket.newest = this;
  }
  say(message: ServerMessage) {
    this.dispatchEvent(new MessageEvent('message', { data: JSON.stringify(message) }));
  }
  send() {}
  close() {}
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('WebSocket', HeardSocket);
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('navigator', {});
  HeardSocket.hellos.length = 0;
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('[S25] yields until it was in, and takes the own seat back plainly from then on', async () => {
  const statuses: string[] = [];
  let tickets = 0;
  const session = new SignalingSession(
    {
      origin: 'https://play.example',
      yields: 'to-all',
      getTicket: async () => {
        tickets += 1;
        return { ok: true, ticket: `ticket ${tickets}` };
      },
      random: () => 0.5,
    },
    { onStatus: ({ kind }) => statuses.push(kind), onMessage() {} },
  );
  session.open();
  await vi.advanceTimersByTimeAsync(0);
  HeardSocket.newest.say({ t: 'bye', reason: 'unavailable' });
  await vi.advanceTimersByTimeAsync(1_000);
  HeardSocket.newest.say(WELCOME);
  HeardSocket.newest.say({ t: 'bye', reason: 'resume-refused' });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(HeardSocket.hellos).toEqual([
    { t: 'hello', v: 1, ticket: 'ticket 1', yields: 'to-all' },
    { t: 'hello', v: 1, ticket: 'ticket 2', yields: 'to-all' },
    { t: 'hello', v: 1, ticket: 'ticket 3' },
  ]);
  expect(statuses).toEqual(['down', 'up', 'down']);
  session.leave();
  expect(vi.getTimerCount()).toBe(0);
});

/** A proxy that passes a handshake on and loses its answer: the server has taken the ticket, and the page hears nothing. */
class LostSocket extends HeardSocket {
  static readonly spent: string[] = [];
  constructor(address: URL, subprotocols: readonly string[]) {
    super(address, subprotocols.length > 0 ? subprotocols : ['', `${HELLO_PREFIX}bnVsbA`]);
    const hello = HeardSocket.hellos.at(-1);
    if (hello !== undefined && hello !== null && 'ticket' in hello)
      LostSocket.spent.push(hello.ticket);
    queueMicrotask(() => this.dispatchEvent(new Event('close')));
  }
}

it('comes in by long polling where each handshake spends a ticket and its answer is lost', async () => {
  vi.stubGlobal('WebSocket', LostSocket);
  const polled: string[] = [];
  vi.doMock('socket.io-client', () => ({
    io() {
      const hear = new Map<string, (text?: string) => void>();
      setTimeout(() => hear.get('connect')?.());
      return {
        on: (name: string, listener: (text?: string) => void) => hear.set(name, listener),
        close() {},
        emit(_name: string, text: string) {
          const { ticket } = JSON.parse(text) as { ticket: string };
          polled.push(ticket);
          const isSpent = LostSocket.spent.includes(ticket);
          const answer: ServerMessage = isSpent ? { t: 'bye', reason: 'ticket-used' } : WELCOME;
          setTimeout(() => hear.get(POLL_EVENT)?.(JSON.stringify(answer)));
        },
      };
    },
  }));
  const statuses: string[] = [];
  let tickets = 0;
  const session = new SignalingSession(
    {
      origin: 'https://play.example',
      getTicket: async () => {
        tickets += 1;
        return { ok: true, ticket: `ticket ${tickets}` };
      },
      random: () => 0.5,
    },
    { onStatus: ({ kind }) => statuses.push(kind), onMessage() {} },
  );
  session.open();
  await vi.waitFor(() => {
    vi.advanceTimersByTime(100);
    expect(statuses).toContain('up');
  });
  expect(polled).toEqual(['ticket 1', 'ticket 2']);
  expect(LostSocket.spent).toEqual(['ticket 1']);
  session.leave();
  vi.doUnmock('socket.io-client');
});
