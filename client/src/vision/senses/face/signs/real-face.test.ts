import { expect, it } from 'vitest';
import { MIRROR, toViewPoint } from '../../../view-space.ts';
import { FACE_LANDMARK, FACE_LANDMARK_COUNT } from '../landmarks.ts';
import { type FaceMeasure, measureFace } from './face-measures.ts';
import { NEUTRAL_BOUNDS } from './limits.ts';
import { playFaces } from './testing/play-faces.ts';
import { REAL_CALM_FACE } from './testing/real-calm-face.ts';
import { REAL_FACE, type RealFace } from './testing/real-face.ts';

const ASPECT = 4 / 5;

/** What is not known of a mesh lies in the middle of its mouth. */
function meshOf(face: RealFace) {
  const mouth = toViewPoint({ x: face.upperLipInner[0], y: face.upperLipInner[1] }, MIRROR);
  const landmarks = Array.from({ length: FACE_LANDMARK_COUNT }, () => mouth);
  for (const place of Object.keys(FACE_LANDMARK) as (keyof typeof FACE_LANDMARK)[]) {
    const [x, y] = face[place];
    landmarks[FACE_LANDMARK[place]] = toViewPoint({ x, y }, MIRROR);
  }
  return landmarks;
}

const landmarks = meshOf(REAL_FACE);

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
    'noseBelow',
    'lips',
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

// The picture's own shape is not told: about 0.64 as wide as high.
it.each([0.6, 0.64, 0.68])('a calm face shows nothing, in a picture of shape %s', (aspect) => {
  const calm = meshOf(REAL_CALM_FACE);
  const said = playFaces(90, () => ({ landmarks: calm }), aspect);
  expect(said.at(-1)?.signs).toBeGreaterThan(0);
  expect(said.flatMap(({ shown }) => shown)).toEqual([]);
  for (const axis of Object.values(said.at(-1)?.axes ?? {}))
    expect(Math.abs(axis)).toBeLessThan(0.1);
  const face = measureFace(calm, aspect, null);
  for (const [name, [least, most]] of Object.entries(NEUTRAL_BOUNDS)) {
    expect(face?.[name as FaceMeasure], name).toBeGreaterThanOrEqual(least);
    expect(face?.[name as FaceMeasure], name).toBeLessThanOrEqual(most);
  }
});
