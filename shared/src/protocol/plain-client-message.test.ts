import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CLIENT_MESSAGES } from './client-messages.ts';
import {
  CANDIDATE_MAX_CHARACTERS,
  CANDIDATES_PER_EPOCH,
  COUNT_MAX,
  FRAGMENT_MAX_CHARACTERS,
  LINE_INDEX_MAX,
  MID_MAX_CHARACTERS,
  SDP_MAX_CHARACTERS,
  TICKET_MAX_CHARACTERS,
  VERSION_MAX,
} from './limits.ts';
import { isPlainClientMessage } from './plain-client-message.ts';

/** Values about the bounds, and of other types. */
const near = (max: number) =>
  fc.oneof(
    { weight: 8, arbitrary: fc.nat(max) },
    fc.constantFrom(-1, -0, 0.5, max, max + 1, 1e300, null, '1', true, [1], {}),
  );
const textNear = (max: number) =>
  fc.oneof(
    { weight: 8, arbitrary: fc.string({ maxLength: 20 }) },
    fc.constantFrom('x'.repeat(max), 'x'.repeat(max + 1), '', null, 1, ['x']),
  );
const odd = fc.jsonValue({ maxDepth: 2 });
const strange = { requiredKeys: [] as [], noNullPrototype: true } as const;
const sometimes = <Value>(arbitrary: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 9, arbitrary }, { weight: 1, arbitrary: odd });

const description = fc.record(
  {
    type: fc.constantFrom('offer', 'answer', 'rollback', 1),
    sdp: textNear(SDP_MAX_CHARACTERS),
    more: odd,
  },
  strange,
);
const candidate = fc.record(
  {
    candidate: textNear(CANDIDATE_MAX_CHARACTERS),
    sdpMid: textNear(MID_MAX_CHARACTERS),
    sdpMLineIndex: near(LINE_INDEX_MAX),
    usernameFragment: textNear(FRAGMENT_MAX_CHARACTERS),
    more: odd,
  },
  strange,
);
const count = near(COUNT_MAX);
const anything = fc.record(
  {
    t: fc.constantFrom('hello', 'sig', 'ping', 1),
    v: near(VERSION_MAX),
    ticket: textNear(TICKET_MAX_CHARACTERS),
    resume: odd,
    epoch: count,
    n: count,
    description: sometimes(description),
    candidates: sometimes(fc.array(candidate, { maxLength: 3 })),
    __proto__: odd,
    more: odd,
  },
  strange,
);

/** As it comes from the wire. */
const read = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

it('[S2] takes nothing for plain that the schema would refuse, or read otherwise', () => {
  fc.assert(
    fc.property(fc.oneof(anything, odd), (written) => {
      const value = read(written);
      if (!isPlainClientMessage(value)) return;
      expect(CLIENT_MESSAGES[value.t].parse(value)).toEqual(value);
    }),
    { numRuns: 3_000 },
  );
});

it('[S2] holds each bound that the schema holds', () => {
  const sig = { t: 'sig', epoch: COUNT_MAX, n: 0 };
  const offer = { type: 'offer', sdp: 'x'.repeat(SDP_MAX_CHARACTERS) };
  const one = { candidate: '', sdpMid: '0', sdpMLineIndex: LINE_INDEX_MAX, usernameFragment: 'f' };
  const many = (length: number) => Array.from({ length }, () => one);
  const hello = { t: 'hello', v: VERSION_MAX, ticket: 'x'.repeat(TICKET_MAX_CHARACTERS) };
  for (const plain of [
    hello,
    { ...sig, description: offer },
    { ...sig, candidates: many(CANDIDATES_PER_EPOCH) },
  ]) {
    expect(isPlainClientMessage(plain)).toBe(true);
  }
  for (const other of [
    { ...hello, ticket: `${hello.ticket}x` },
    { ...hello, ticket: '' },
    { ...hello, v: VERSION_MAX + 1 },
    { ...hello, more: 1 },
    { ...sig, epoch: COUNT_MAX + 1, description: offer },
    { ...sig, n: -1, description: offer },
    { ...sig, description: { ...offer, sdp: `${offer.sdp}x` } },
    { ...sig, description: { ...offer, type: 'rollback' } },
    { ...sig, description: { ...offer, more: 1 } },
    { ...sig, description: offer, candidates: many(1) },
    { ...sig, candidates: many(CANDIDATES_PER_EPOCH + 1) },
    { ...sig, candidates: [] },
    { ...sig, candidates: [{ ...one, sdpMLineIndex: LINE_INDEX_MAX + 1 }] },
    { ...sig, candidates: [{ ...one, candidate: 'x'.repeat(CANDIDATE_MAX_CHARACTERS + 1) }] },
    { ...sig, candidates: [{ ...one, sdpMid: 'x'.repeat(MID_MAX_CHARACTERS + 1) }] },
    { ...sig, candidates: [{ ...one, usernameFragment: 'x'.repeat(FRAGMENT_MAX_CHARACTERS + 1) }] },
    JSON.parse('{"t":"sig","epoch":1,"n":1,"__proto__":{"description":1}}'),
  ]) {
    expect(isPlainClientMessage(other)).toBe(false);
  }
});
