import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type CallGround, decideCall } from './decide-call.ts';

const good: CallGround = { hasConsent: true, hasChild: true, isEnded: false };

it.each([
  [{ hasChild: false }, 'child-gone'],
  [{ hasConsent: false }, 'no-consent'],
  [{ isEnded: true }, 'ended'],
] as const)('says why not with %o', (change, reason) => {
  expect(decideCall({ ...good, ...change })).toEqual({ ok: false, reason });
});

it('lets somebody in when nothing at all speaks against it', () => {
  const ground = fc.record({
    hasConsent: fc.boolean(),
    hasChild: fc.boolean(),
    isEnded: fc.boolean(),
  });
  fc.assert(
    fc.property(ground, (one) => {
      expect(decideCall(one).ok).toBe(one.hasConsent && one.hasChild && !one.isEnded);
    }),
  );
});
