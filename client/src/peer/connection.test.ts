import type { ServerMessage } from '@advay/shared/protocol/server-messages';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openConnection } from './connection.ts';
import { PING_MS, POLLING_TIMEOUT_MS, SILENCE_MS, WEBSOCKET_TIMEOUT_MS } from './limits.ts';
import type { OpenWire } from './wire.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Opened = { wire: string; texts: string[]; isClosed: boolean } & Parameters<OpenWire>[2];

function open() {
  const opened: Opened[] = [];
  const messages: ServerMessage[] = [];
  const onEnd = vi.fn();
  const wire =
    (name: string): OpenWire =>
    (_origin, _hello, listener) => {
      const mine: Opened = { wire: name, texts: [], isClosed: false, ...listener };
      opened.push(mine);
      return {
        send: (text) => mine.texts.push(text),
        close() {
          mine.isClosed = true;
        },
      };
    };
  const connection = openConnection({
    origin: 'https://here',
    hello: { t: 'hello', v: 1, ticket: 't' },
    wires: [
      { open: wire('socket'), timeoutMs: WEBSOCKET_TIMEOUT_MS },
      { open: wire('poll'), timeoutMs: POLLING_TIMEOUT_MS },
    ],
    onMessage: (message) => messages.push(message),
    onEnd,
  });
  const names = () => opened.map(({ wire: name }) => name);
  return { connection, opened, messages, onEnd, names, last: () => opened.at(-1) as Opened };
}

const HELLO = '{"t":"hello","v":1,"ticket":"t"}';
const PONG = '{"t":"pong"}';

it('says hello over the WebSocket and stays there once it is answered', () => {
  const { opened, messages, names, last } = open();
  last().onOpen(false);
  last().onText(PONG);
  expect([last().texts, messages]).toEqual([[HELLO], [{ t: 'pong' }]]);
  vi.advanceTimersByTime(WEBSOCKET_TIMEOUT_MS * 2);
  expect([names(), opened[0]?.isClosed]).toEqual([['socket'], false]);
});

it('[S8] says hello once: not where the wire has brought it along', () => {
  const { messages, last } = open();
  last().onOpen(true);
  last().onText(PONG);
  expect([last().texts, messages]).toEqual([[], [{ t: 'pong' }]]);
});

it('falls back to long polling after four seconds without an answer, or at once when refused', () => {
  const slow = open();
  slow.last().onOpen(false);
  vi.advanceTimersByTime(WEBSOCKET_TIMEOUT_MS - 1);
  expect(slow.names()).toEqual(['socket']);
  vi.advanceTimersByTime(1);
  expect([slow.names(), slow.opened[0]?.isClosed]).toEqual([['socket', 'poll'], true]);
  slow.last().onOpen(false);
  expect(slow.last().texts).toEqual([HELLO]);

  const refused = open();
  refused.last().onEnd();
  expect(refused.names()).toEqual(['socket', 'poll']);
});

it('takes what cannot be read for no answer, and reads on after it', () => {
  const { messages, names, last } = open();
  last().onText('{"t":"tomorrow"}');
  last().onText('<html>');
  vi.advanceTimersByTime(WEBSOCKET_TIMEOUT_MS);
  expect([messages, names()]).toEqual([[], ['socket', 'poll']]);
});

it('ends when no wire brings an answer, and when the one that did breaks', () => {
  const silent = open();
  vi.advanceTimersByTime(WEBSOCKET_TIMEOUT_MS + POLLING_TIMEOUT_MS);
  expect(silent.onEnd).toHaveBeenCalledTimes(1);

  const broken = open();
  broken.last().onText(PONG);
  broken.last().onEnd();
  expect([broken.onEnd.mock.calls.length, broken.names()]).toEqual([1, ['socket']]);
});

it('[S73] asks for a sign of life, and takes a server that gives none for dead', () => {
  const { opened, onEnd, last } = open();
  last().onText(PONG);
  vi.advanceTimersByTime(PING_MS);
  expect(last().texts).toEqual(['{"t":"ping"}']);
  vi.advanceTimersByTime(SILENCE_MS + PING_MS);
  expect([onEnd.mock.calls.length, opened[0]?.isClosed]).toEqual([1, true]);
});

it('is quiet once it is closed by us', () => {
  const { connection, messages, onEnd, last } = open();
  connection.close();
  last().onText(PONG);
  last().onEnd();
  vi.advanceTimersByTime(60_000);
  expect([messages, onEnd.mock.calls.length, vi.getTimerCount()]).toEqual([[], 0, 0]);
});
