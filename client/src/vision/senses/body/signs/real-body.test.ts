import { expect, it } from 'vitest';
import { MIRROR, toViewPoint, viewDistance } from '../../../view-space.ts';
import { BODY_LANDMARK } from '../landmarks.ts';
import { playBodies } from './testing/play-bodies.ts';
import { REAL_BODY } from './testing/real-body.ts';

const ASPECT = 3 / 2;

it('the photograph of one who stretches both arms out', () => {
  const landmarks = REAL_BODY.map(([x, y, visibility]) => ({
    ...toViewPoint({ x, y }, MIRROR),
    visibility,
  }));
  const at = (place: number) => landmarks[place] ?? { xNorm: 0, yNorm: 0 };
  const [left, right] = [at(BODY_LANDMARK.leftShoulder), at(BODY_LANDMARK.rightShoulder)];
  const shoulderWidth = viewDistance(left, right, ASPECT);
  const body = { landmarks, shoulderWidth, isSeated: false, jitterFloor: 0.002 };
  const shown = playBodies(40, () => body, ASPECT).at(-1)?.shown ?? [];
  expect(shown).toEqual(
    expect.arrayContaining(['arm-out left', 'arm-out right', 'pose wings', 'still']),
  );
  // How low a long step is may be called a crouch; nothing else is shown.
  expect(shown.filter((name) => name !== 'crouch')).toHaveLength(4);
});
