import { newChildSchema } from '@advay/shared/schemas/child';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rollNickname } from './nickname.ts';

const settings = { calmMotion: false, playMinutesADay: null };
const share = fc.double({ min: 0, max: 1, noNaN: true });

it('rolls names the API accepts, and another one each time', () => {
  fc.assert(
    fc.property(share, share, (one, other) => {
      const before = rollNickname(() => one);
      const nickname = rollNickname(() => other, before);
      const child = { nickname, ageBand: '3-4', avatar: 'fox', languages: ['en'], settings };
      expect(newChildSchema.safeParse(child).success).toBe(true);
      expect(nickname).not.toBe(before);
    }),
  );
});
