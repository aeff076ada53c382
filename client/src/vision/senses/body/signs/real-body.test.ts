import { expect, it } from 'vitest';
import { MIRROR, toViewPoint, viewDistance } from '../../../view-space.ts';
import { BODY_LANDMARK } from '../landmarks.ts';
import { playBodies } from './testing/play-bodies.ts';
import { REAL_BODY } from './testing/real-body.ts';
import { REAL_STANDING_BODY } from './testing/real-standing-body.ts';

function shownBy(photograph: typeof REAL_BODY, aspect: number): readonly string[] {
  const landmarks = photograph.map(([x, y, visibility]) => ({
    ...toViewPoint({ x, y }, MIRROR),
    visibility,
  }));
  const at = (place: number) => landmarks[place] ?? { xNorm: 0, yNorm: 0 };
  const [left, right] = [at(BODY_LANDMARK.leftShoulder), at(BODY_LANDMARK.rightShoulder)];
  const shoulderWidth = viewDistance(left, right, aspect);
  const body = { landmarks, shoulderWidth, isSeated: false, jitterFloor: 0.002 };
  return playBodies(40, () => body, aspect).at(-1)?.shown ?? [];
}

it('the photograph of one who stretches both arms out', () => {
  const shown = shownBy(REAL_BODY, 3 / 2);
  expect(shown).toEqual(
    expect.arrayContaining(['arm-out left', 'arm-out right', 'pose wings', 'still']),
  );
  // How low a long step is may be called a crouch; nothing else is shown.
  expect(shown.filter((name) => name !== 'crouch')).toHaveLength(4);
});

// The picture's own shape is not told: about 0.64 as wide as high.
it.each([0.6, 0.64, 0.68])('one who only stands is still, in a picture of shape %s', (aspect) => {
  expect(shownBy(REAL_STANDING_BODY, aspect)).toEqual(['still']);
});
