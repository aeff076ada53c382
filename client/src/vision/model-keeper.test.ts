import { describe, expect, it, vi } from 'vitest';
import { MODEL_LIMITS } from './limits.ts';
import { createModelKeeper } from './model-keeper.ts';
import type { ModelName } from './model-manifest.ts';
import { playedFrame } from './senses/hand/testing/played-hands.ts';
import type { TrackingStatus } from './tracking-status.ts';

/** A device that takes this long for the lite and the full model. */
function playKeeper(liteMs: number, fullMs: number, isFullThere = true) {
  let model: ModelName = 'hand-lite';
  const loads: ModelName[] = [];
  const keeper = createModelKeeper({
    lite: 'hand-lite',
    full: 'hand-full',
    load: async (name) => {
      loads.push(name);
      return name === 'hand-full' && !isFullThere
        ? null
        : { sense: 'hand', name, bytes: new ArrayBuffer(1) };
    },
    change: ({ name }) => {
      model = name;
    },
    isSavingData: false,
  });
  return {
    loads,
    model: () => model,
    async play(status: TrackingStatus, frames = MODEL_LIMITS.judgedFrames + 1) {
      for (let frame = 0; frame < frames; frame++) {
        const inferenceMs = model === 'hand-lite' ? liteMs : fullMs;
        keeper.note(playedFrame(frame, [], { model, inferenceMs }), status);
        await vi.waitUntil(() => true);
      }
    },
  };
}

describe('the keeper of the model', () => {
  it('never changes it while a hand is followed', async () => {
    const { play, loads } = playKeeper(5, 8);
    await play('tracked');
    expect(loads).toEqual([]);
  });

  it('takes the full one in a quiet moment of a quick device', async () => {
    const { play, model } = playKeeper(5, 8);
    await play('lost');
    expect(model()).toBe('hand-full');
  });

  it('gives a full one up that turned out too slow, once and for all', async () => {
    const { play, loads, model } = playKeeper(5, 60);
    await play('lost', 4 * MODEL_LIMITS.judgedFrames);
    expect(loads).toEqual(['hand-full', 'hand-lite']);
    expect(model()).toBe('hand-lite');
  });

  it('asks only once for one that cannot be had', async () => {
    const { play, loads } = playKeeper(5, 8, false);
    await play('lost', 4 * MODEL_LIMITS.judgedFrames);
    expect(loads).toEqual(['hand-full']);
  });
});
