import { expect, it } from 'vitest';
import { MIRROR, toViewPoint } from '../../../view-space.ts';
import { noiseOf } from '../../testing/seeded-noise.ts';
import { FACE_LANDMARK, FACE_LANDMARK_COUNT } from '../landmarks.ts';
import { AT_REST, drawnFace, trackedFace } from './testing/face-model.ts';
import { CALM_MESH, HIDDEN_MESHES, HIDDEN_PLACES } from './testing/hidden-meshes.ts';
import { playFaces } from './testing/play-faces.ts';

const NEUTRAL_FRAMES = 40;
const FRAMES = 80;
/** Half a pixel of a face that is near. */
const NOISE_EYES = 0.005;

function faceOf(mesh: typeof CALM_MESH) {
  const landmarks = Array.from({ length: FACE_LANDMARK_COUNT }, () => ({ xNorm: 0.5, yNorm: 0.5 }));
  for (const [at, place] of HIDDEN_PLACES.entries()) {
    const [x, y] = mesh[at] ?? [0, 0];
    landmarks[FACE_LANDMARK[place]] = toViewPoint({ x: x / 1e5, y: y / 1e5 }, MIRROR);
  }
  return { landmarks };
}

it.each(Object.entries(HIDDEN_MESHES))('%s before a calm face raises nothing', (_, mesh) => {
  const [calm, hidden] = [faceOf(CALM_MESH), faceOf(mesh)];
  const said = playFaces(FRAMES, (frame) => (frame < NEUTRAL_FRAMES ? calm : hidden));
  expect(said.at(-1)?.signs).toBeGreaterThan(0);
  expect(said.flatMap(({ shown }) => shown)).toEqual([]);
  for (const { axes } of said) expect(Math.abs(axes['mouth-open'] ?? 0)).toBeLessThan(0.2);
});

it('of a head thrown far back nothing is told of the mouth; held back a little it opens as ever', () => {
  const noise = noiseOf(23);
  const doing = { ...AT_REST, lipsApart: 0.3 };
  const said = playFaces(140, (frame) => {
    if (frame < NEUTRAL_FRAMES) return trackedFace(drawnFace({}), noise, NOISE_EYES);
    const pitchDeg = frame < 90 ? 32 : 15;
    return trackedFace(drawnFace({ doing, pitchDeg }), noise, NOISE_EYES);
  });
  expect(said.slice(0, 90).flatMap(({ shown }) => shown)).not.toContain('mouth-open');
  expect(said.slice(105).every(({ shown }) => shown.includes('mouth-open'))).toBe(true);
});
