import { describe, expect, it } from 'vitest';
import { BODY_POSES } from './body/body-pose.ts';
import { type CameraScript, scriptFrameCount, scriptTruth } from './camera-script.ts';
import { sceneOfSeats } from './demo-seats.ts';
import type { HandPath } from './hand-path.ts';

const across: HandPath = [
  { timeMs: 0, xNorm: 0.2, yNorm: 0.3, pose: 'point', visible: true },
  { timeMs: 1000, xNorm: 0.8, yNorm: 0.3, pose: 'point', visible: true },
];
const script: CameraScript = { widthPx: 640, heightPx: 480, fps: 30, hands: { right: across } };

describe('the truth of a recorded camera', () => {
  it('has one entry for each frame, in time', () => {
    const truth = scriptTruth(script);
    expect(truth).toHaveLength(30);
    expect(truth[15]?.timeMs).toBeCloseTo(500);
    expect(truth[15]?.hands[0]).toEqual({
      side: 'right',
      xNorm: 0.5,
      yNorm: 0.3,
      pose: 'point',
      visible: true,
      settled: true,
    });
  });

  it('lasts as long as the longest hand, or as it is told', () => {
    const left = across.map((point) => ({ ...point, timeMs: point.timeMs * 2 }));
    expect(scriptFrameCount({ ...script, hands: { right: across, left } })).toBe(60);
    expect(scriptFrameCount({ ...script, durationMs: 500 })).toBe(15);
  });

  it('knows both hands', () => {
    const truth = scriptTruth({ ...script, hands: { right: across, left: across } });
    expect(truth[0]?.hands.map((hand) => hand.side)).toEqual(['left', 'right']);
  });

  it('knows its children, and where their joints are', () => {
    const scene = sceneOfSeats([{ body: BODY_POSES.standing }]);
    const aside = sceneOfSeats([{ body: BODY_POSES['step-left'] }]);
    if (scene === undefined || aside === undefined) throw new Error('No scene');
    const scenes = [
      { timeMs: 0, scene },
      { timeMs: 1000, scene: aside },
    ];
    const truth = scriptTruth({ ...script, hands: {}, scenes });
    expect(truth).toHaveLength(30);
    const heads = truth.map(({ children }) => children[0]?.head.xNorm ?? 0);
    expect(heads[0]).toBeCloseTo(0.5);
    expect(heads.at(-1)).toBeGreaterThan(0.6);
    expect(heads).toEqual(heads.toSorted((a, b) => a - b));
  });

  it('shows an empty room when no hand plays', () => {
    expect(scriptTruth({ ...script, hands: {}, durationMs: 100 })[0]?.hands).toEqual([]);
  });
});
