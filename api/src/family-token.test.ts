import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeFamilyToken, readFamilyToken } from './family-token.ts';

it('reads what was made, and makes another one each time', () => {
  fc.assert(
    fc.property(fc.uuid(), (parentId) => {
      const { token, ...name } = makeFamilyToken(parentId);
      expect(readFamilyToken(token)).toEqual(name);
      expect(token).toMatch(/^[\w-]{43}$/);
      expect(makeFamilyToken(parentId).token).not.toBe(token);
    }),
  );
});

it('takes any string without throwing, and only one spelling of each token', () => {
  const { token } = makeFamilyToken('a3b0c442-98fc-4c14-9afb-f4c8996fb924');
  const near = fc
    .tuple(fc.nat(token.length), fc.string({ unit: 'binary', maxLength: 3 }))
    .map(([at, text]) => token.slice(0, at) + text + token.slice(at + text.length));
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), near), (text) => {
      const name = readFamilyToken(text);
      if (name === null) return;
      expect(text).toMatch(/^[\w-]{43}$/);
      expect(name.parentId).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    }),
    { numRuns: 1_000 },
  );
  expect(readFamilyToken(`${token}=`)).toBeNull();
  expect(readFamilyToken(token.replace(/.$/, 'B'))).toBeNull();
});
