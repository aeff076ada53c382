import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { currentPlayer, GUEST, parseCurrentPlayer } from './current-player.ts';
import { parseChild } from './known-child.ts';
import { forgetChildren, parseChildren, rememberChildren } from './known-children.ts';
import { BEN as ben, MIA as mia } from './testing/children.ts';

afterEach(() => currentPlayer.write(GUEST));

it('goes on playing as the same child, with what the account changed', () => {
  currentPlayer.write({ kind: 'child', child: mia });
  rememberChildren([ben, { ...mia, avatar: 'whale' }]);
  expect(currentPlayer.read()).toEqual({ kind: 'child', child: { ...mia, avatar: 'whale' } });
});

it('becomes a guest when the child was removed or the parent signed out', () => {
  currentPlayer.write({ kind: 'child', child: mia });
  rememberChildren([ben]);
  expect(currentPlayer.read()).toEqual(GUEST);
  rememberChildren([ben]);
  currentPlayer.write({ kind: 'child', child: ben });
  forgetChildren();
  expect(currentPlayer.read()).toEqual(GUEST);
});

it('reads back what was kept and keeps nothing more than a child is', () => {
  const stored: unknown = JSON.parse(JSON.stringify([mia, { ...ben, email: 'x@y.test' }]));
  expect(parseChildren(stored)).toEqual([mia, ben]);
  expect(parseCurrentPlayer({ kind: 'child', child: mia })).toEqual({ kind: 'child', child: mia });
  expect(parseCurrentPlayer({ kind: 'child', child: { ...mia, avatar: '__proto__' } })).toBeNull();
});

it('fills in what a device remembered from before it was asked', () => {
  const { languages: _, settings: __, ...older } = mia;
  expect(parseChild(older)).toEqual({
    ...older,
    languages: ['en'],
    settings: { calmMotion: false, playMinutesADay: null },
  });
  const odd = { languages: ['xx', 'hi', 'en', 'hi'], settings: { playMinutesADay: 7 } };
  expect(parseChild({ ...mia, ...odd })).toMatchObject({
    languages: ['hi', 'en'],
    settings: { calmMotion: false, playMinutesADay: null },
  });
});

it('takes nothing else for a player, whatever the storage holds', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (stored) => {
      const player = parseCurrentPlayer(stored);
      expect(player === null || player.kind === 'guest' || player.child.id !== '').toBe(true);
      for (const child of parseChildren(stored) ?? []) expect(child.nickname).not.toBe('');
    }),
  );
});
