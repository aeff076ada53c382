import { describe, expect, it } from 'vitest';
import { PART_NAMES } from './parts.ts';
import { type Arrow, partsOfChange } from './parts-of-change.ts';

const arrow = (from: string, ...to: string[]): Arrow => ({ from, to });

const ARROWS: readonly Arrow[] = [
  arrow('client/src/main.tsx', 'client/src/features/home/home.tsx', 'client/src/ui/button.tsx'),
  arrow('client/src/features/home/home.tsx'),
  arrow('client/src/ui/button.tsx'),
  arrow('client/src/peer/link.ts', 'shared/src/protocol/packet.ts'),
  arrow('client/src/vision/camera.ts', 'shared/src/kernel/vec2.ts'),
  arrow('client/e2e/network/blackout.spec.ts', 'client/src/peer/link.ts'),
  arrow('signaling/src/main.ts', 'signaling/src/room.ts'),
  arrow('signaling/src/room.ts', 'shared/src/protocol/packet.ts'),
  arrow('shared/src/protocol/packet.ts'),
  arrow('shared/src/kernel/vec2.ts'),
  arrow('client/bench/pong.ts', 'client/src/peer/link.ts'),
];

describe('what a change can reach', () => {
  it.each([
    ['nothing', [], []],
    ['words for people', ['README.md', 'docs/adr/0001-x.md'], ['static', 'units']],
    ['a test beside its source', ['client/src/peer/link.test.ts'], ['static', 'units']],
    ['a bench', ['client/bench/pong.ts'], ['static', 'units']],
    ['a room', ['signaling/src/room.ts'], ['static', 'units', 'build', 'network']],
    [
      'what the camera counts with',
      ['shared/src/kernel/vec2.ts'],
      ['static', 'units', 'build', 'camera'],
    ],
    [
      'a screen',
      ['client/src/features/home/home.tsx'],
      ['static', 'units', 'build', 'looks', 'screens'],
    ],
    ['a style, which no import shows', ['client/src/ui/button.module.css'], PART_NAMES],
    ['the packages', ['pnpm-lock.yaml'], PART_NAMES],
  ] as const)('%s', (_, changed, parts) => {
    expect(partsOfChange(changed, ARROWS)).toEqual(parts);
  });
});
