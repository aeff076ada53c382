import { expect, it } from 'vitest';
import { layPlay } from '../play-layout.ts';
import { coveredAnywhere, coveredTouches } from './covered-touches.ts';

const CORNERS = [0, 1].flatMap((xNorm) => [0, 1].map((yNorm) => ({ xNorm, yNorm })));

it('what is touched under something that stands before the stage is found', () => {
  const stage = layPlay(1366, 768, 1.6, { hasCorners: true, camera: 'anywhere' });
  const corner = [{ xNorm: 0.95, yNorm: 0.95 }];
  expect(coveredTouches(corner, stage)).toEqual([]);
  const camera = { leftPx: 1000, topPx: 500, widthPx: 300, heightPx: 200 };
  expect(coveredTouches(corner, { ...stage, zones: { camera } })).toEqual([
    'camera over 0.95, 0.95',
  ]);
});

it('the corners of a field are free in every window', () => {
  for (const aspect of [0.62, 0.75, 1.4, 1.6]) expect(coveredAnywhere(CORNERS, aspect)).toEqual([]);
});
