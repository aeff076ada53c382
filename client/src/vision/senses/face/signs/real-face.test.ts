import { expect, it } from 'vitest';
import { MIRROR, toViewPoint } from '../../../view-space.ts';
import { FACE_LANDMARK, FACE_LANDMARK_COUNT } from '../landmarks.ts';
import { measureFace } from './face-measures.ts';
import { NEUTRAL_BOUNDS } from './limits.ts';
import { playFaces } from './testing/play-faces.ts';
import { REAL_FACE } from './testing/real-face.ts';

const ASPECT = 4 / 5;

const landmarks = Array.from({ length: FACE_LANDMARK_COUNT }, () => ({ xNorm: 0.5, yNorm: 0.2 }));
for (const place of Object.keys(FACE_LANDMARK) as (keyof typeof FACE_LANDMARK)[]) {
  const [x, y] = REAL_FACE[place];
  landmarks[FACE_LANDMARK[place]] = toViewPoint({ x, y }, MIRROR);
}

it('the portrait of one who shows her teeth: an open, wide mouth, though she never shut it', () => {
  const said = playFaces(90, () => ({ landmarks }), ASPECT).at(-1);
  expect(said?.shown).toEqual(['mouth-open', 'smile-shape']);
  expect(Math.abs(said?.axes['head-turn'] ?? 1)).toBeLessThan(0.1);
  expect(Math.abs(said?.axes['head-tilt'] ?? 1)).toBeLessThan(0.1);
});

it('a real face has the proportions that a neutral one may have, but for its mouth', () => {
  const face = measureFace(landmarks, ASPECT, null);
  if (face === null) throw new Error('No face');
  for (const name of [
    'brows',
    'lids',
    'cheeks',
    'nose',
    'turn',
    'nod',
    'lift',
    'tiltDeg',
  ] as const) {
    const [least, most] = NEUTRAL_BOUNDS[name];
    expect(face[name], name).toBeGreaterThan(least);
    expect(face[name], name).toBeLessThan(most);
  }
  expect(face.gap).toBeGreaterThan(NEUTRAL_BOUNDS.gap[1]);
  expect(face.width).toBeGreaterThan(NEUTRAL_BOUNDS.width[1]);
});
