import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BYE, BYE_REASONS } from './bye-reasons.ts';
import type { ClientMessage } from './client-messages.ts';
import { BOOK_MAX_BYTES, CANDIDATES_PER_EPOCH, MESSAGE_MAX_BYTES } from './limits.ts';
import { parseClientMessage, parseServerMessage } from './parse-message.ts';

const guest = 'a3b0c442-98fc-4c14-9afb-f4c8996fb924.1';
const ups: readonly ClientMessage[] = [
  { t: 'hello', v: 1, ticket: 'a.b.c' },
  { t: 'hello', v: 1, resume: { sid: 's', secret: 'x' } },
  { t: 'sig', epoch: 1, n: 0, description: { type: 'offer', sdp: 'v=0\r\n' } },
  { t: 'sig', epoch: 1, n: 1, candidates: [{ candidate: '', sdpMid: '0', sdpMLineIndex: 0 }] },
  { t: 'book', record: { page: 3, turn: { author: 'a', at: [1, 2] } } },
  { t: 'admit', guest },
  { t: 'deny', guest },
  { t: 'turn' },
  { t: 'leave' },
  { t: 'ping' },
];
const up = fc.constantFrom(...ups);
const isRead = (value: unknown) => parseClientMessage(JSON.stringify(value)).ok;

it('[S2] reads every message up as it was written', () => {
  for (const message of ups) {
    expect(parseClientMessage(JSON.stringify(message))).toEqual({ ok: true, message });
  }
});

it('[S25] reads to whom a hello yields, and nobody else', () => {
  const hello = { t: 'hello', v: 1, ticket: 'a.b.c' };
  for (const yields of ['to-call', 'to-all']) expect(isRead({ ...hello, yields })).toBe(true);
  for (const yields of ['to-nobody', true, null]) expect(isRead({ ...hello, yields })).toBe(false);
  expect(isRead({ t: 'hello', v: 1, resume: { sid: 's', secret: 'x' }, yields: 'to-all' })).toBe(
    false,
  );
});

it('[S2] answers any text, and throws at none', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
      expect(parseClientMessage(text).ok).toBe(false);
      expect(typeof parseServerMessage(text).ok).toBe('boolean');
    }),
  );
});

it('[S2] has no room for a field of nobody', () => {
  fc.assert(
    fc.property(up, fc.string(), fc.jsonValue(), (message: ClientMessage, key, value) => {
      fc.pre(
        !(key in message) && key !== '__proto__' && !(message.t === 'hello' && key === 'resume'),
      );
      fc.pre(!(message.t === 'sig' && (key === 'description' || key === 'candidates')));
      expect(isRead({ ...message, [key]: value })).toBe(false);
    }),
  );
});

it('[S2] reads nothing that lacks a field', () => {
  for (const message of ups) {
    for (const key of Object.keys(message)) {
      const rest = Object.entries(message).filter(([name]) => name !== key);
      expect(isRead(Object.fromEntries(rest))).toBe(false);
    }
  }
});

it('[S2] counts bytes, not characters', () => {
  const filled = (character: string, bytes: number) =>
    JSON.stringify({ t: 'hello', v: 1, ticket: character.repeat(bytes) });
  expect(parseClientMessage(filled('x', MESSAGE_MAX_BYTES))).toEqual({
    ok: false,
    reason: 'too-long',
  });
  expect(parseClientMessage(filled('☺', MESSAGE_MAX_BYTES / 3))).toEqual({
    ok: false,
    reason: 'too-long',
  });
  expect(parseClientMessage(filled('x', 9_000))).toEqual({ ok: false, reason: 'wrong-fields' });
});

it('[S50] takes 64 candidates and no more, and a description or candidates, never both', () => {
  const candidates = (count: number) => Array.from({ length: count }, () => ({ candidate: 'c' }));
  const sig = { t: 'sig', epoch: 1, n: 1 };
  expect(isRead({ ...sig, candidates: candidates(CANDIDATES_PER_EPOCH) })).toBe(true);
  expect(isRead({ ...sig, candidates: candidates(CANDIDATES_PER_EPOCH + 1) })).toBe(false);
  expect(isRead({ ...sig, candidates: [] })).toBe(false);
  const description = { type: 'offer', sdp: '' };
  expect(isRead({ ...sig, description, candidates: candidates(1) })).toBe(false);
});

it('[S56] takes a small object as book and nothing else', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (record) => {
      const isObject = typeof record === 'object' && record !== null && !Array.isArray(record);
      fc.pre(
        !isObject ||
          !('__proto__' in (record as object) && Object.hasOwn(record as object, '__proto__')),
      );
      expect(isRead({ t: 'book', record })).toBe(isObject);
    }),
  );
  const text = (bytes: number) => ({ t: 'book', record: { text: 'x'.repeat(bytes) } });
  expect(isRead(text(BOOK_MAX_BYTES - '{"text":""}'.length))).toBe(true);
  expect(isRead(text(BOOK_MAX_BYTES))).toBe(false);
});

it('[S2] leaves an unknown message down to be ignored', () => {
  expect(parseServerMessage('{"t":"tomorrow"}')).toEqual({ ok: false, reason: 'unknown-type' });
  expect(parseServerMessage('{"t":"pong","more":1}')).toEqual({ ok: true, message: { t: 'pong' } });
});

it('[S6] gives each reason a close code that a server may send', () => {
  for (const reason of BYE_REASONS) {
    const { closeCode } = BYE[reason];
    expect([1000, 1011, 1012, 1013].includes(closeCode) || closeCode >= 4000).toBe(true);
    expect(parseServerMessage(JSON.stringify({ t: 'bye', reason })).ok).toBe(true);
  }
});
