// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { hasCalmMotion } from '../../ui/calm-motion.ts';
import { currentPlayer, GUEST } from './current-player.ts';
import { followCalmMotion } from './follow-calm-motion.ts';
import { BEN, MIA } from './testing/children.ts';

afterEach(() => vi.unstubAllGlobals());

it('is calm while a child plays who needs it so, and where the device asks for it', () => {
  let isDeviceCalm = false;
  vi.stubGlobal('matchMedia', () => ({ matches: isDeviceCalm }));
  followCalmMotion();
  expect(hasCalmMotion()).toBe(false);
  currentPlayer.write({ kind: 'child', child: BEN });
  expect(hasCalmMotion()).toBe(true);
  currentPlayer.write({ kind: 'child', child: MIA });
  expect(hasCalmMotion()).toBe(false);
  currentPlayer.write(GUEST);
  isDeviceCalm = true;
  expect(hasCalmMotion()).toBe(true);
});
