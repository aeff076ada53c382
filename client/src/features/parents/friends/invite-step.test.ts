import { expect, it } from 'vitest';
import { inviteStep } from './invite-step.ts';

it.each([
  [false, false, false, 'keep-play'],
  [true, false, false, 'add-child'],
  [true, false, true, 'add-child'],
  [true, true, false, 'allow-calls'],
  [true, true, true, 'accept'],
])('stored %s, child %s, calls %s: next is %s', (keepsPlay, hasChild, allowsCalls, step) => {
  expect(inviteStep({ keepsPlay, hasChild, allowsCalls })).toBe(step);
});
