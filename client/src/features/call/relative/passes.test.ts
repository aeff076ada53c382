import { AVATARS } from '@advay/shared/children/avatars';
import { RELATIONS } from '@advay/shared/relatives/relations';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { beginningOf } from './beginning.ts';
import { type Pass, parsePasses, withoutPass, withPass } from './passes.ts';

const arbitraryPass: fc.Arbitrary<Pass> = fc.record({
  pass: fc.string(),
  token: fc.string(),
  childAvatar: fc.constantFrom(...AVATARS),
  childName: fc.constantFrom(null, 'Mia', 'मिया'),
  relation: fc.constantFrom(...RELATIONS),
  name: fc.string(),
});

const passOf = (pass: string, token = `link of ${pass}`): Pass => ({
  pass,
  token,
  childAvatar: 'fox',
  childName: 'Mia',
  relation: 'grandma',
  name: 'Rosa',
});
const ROSA = passOf('rosa');
const OTTO = passOf('otto');

it('reads back what was kept, and leaves out whatever is no pass', () => {
  fc.assert(
    fc.property(
      fc.array(arbitraryPass, { maxLength: 6 }),
      fc.array(fc.jsonValue(), { maxLength: 6 }),
      (passes, others) => {
        const stored: unknown = JSON.parse(JSON.stringify([...others, ...passes]));
        expect(parsePasses(stored)).toEqual(passes);
      },
    ),
  );
});

it('takes nothing but a list, whatever the storage holds', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (stored) => {
      const passes = parsePasses(stored);
      if (Array.isArray(stored)) expect(passes).not.toBeNull();
      else expect(passes).toBeNull();
    }),
  );
});

it('takes no pass with an animal or a relation nobody knows', () => {
  expect(
    parsePasses([
      { ...ROSA, childAvatar: 'dragon' },
      { ...ROSA, relation: 'boss' },
    ]),
  ).toEqual([]);
});

it('keeps each pass once, the newest first, and forgets one alone', () => {
  expect(withPass([ROSA, OTTO], OTTO)).toEqual([OTTO, ROSA]);
  expect(withoutPass([ROSA, OTTO], ROSA)).toEqual([OTTO]);
  const crowd = Array.from({ length: 20 }, (_, index) => passOf(String(index)));
  expect(withPass(crowd, ROSA)).toHaveLength(12);
});

it('begins at the child of the link, where this device took it up', () => {
  expect(beginningOf({ token: OTTO.token, childName: null }, [ROSA, OTTO])).toEqual({
    kind: 'known',
    passes: [OTTO],
  });
  const link = { token: 'new', childName: 'Mia' };
  expect(beginningOf(link, [ROSA])).toEqual({ kind: 'link', link });
});

it('without a link it begins at whoever is known', () => {
  expect(beginningOf(null, [ROSA, OTTO])).toEqual({ kind: 'known', passes: [ROSA, OTTO] });
  expect(beginningOf(null, [])).toEqual({ kind: 'no-link' });
});

it('knows passes of before, which name no child, and believes no name that cannot be one', () => {
  const { childName: _name, ...before } = ROSA;
  for (const childName of [undefined, null, 7, '<b>', 'x'.repeat(99)]) {
    expect(parsePasses([{ ...before, childName }])).toEqual([{ ...ROSA, childName: null }]);
  }
});
