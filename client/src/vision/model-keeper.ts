import { MODEL_LIMITS } from './limits.ts';
import { chooseModel, type HandModel } from './model-choice.ts';
import type { TrackingStatus } from './tracked-hand.ts';
import type { FrameResult, ModelBytes } from './worker/worker-protocol.ts';

export type ModelKeeperOptions = Readonly<{
  /** Null when it cannot be had now. */
  load: (name: HandModel) => Promise<ModelBytes | null>;
  change: (model: ModelBytes) => void;
  /** The family's browser asks to save data: eight megabytes more are not fetched. */
  isSavingData: boolean;
}>;

/** Watches how long frames take and changes the model between hands, never while one is followed. */
export type ModelKeeper = Readonly<{ note(result: FrameResult, status: TrackingStatus): void }>;

export function createModelKeeper(options: ModelKeeperOptions): ModelKeeper {
  let model: HandModel = 'hand-lite';
  let inferenceMs: readonly number[] = [];
  let hasGivenUpFull = false;
  let isFullBarred = options.isSavingData;
  let isChanging = false;

  async function change(to: HandModel): Promise<void> {
    isChanging = true;
    const bytes = await options.load(to);
    if (bytes !== null) options.change(bytes);
    else isFullBarred = true;
    inferenceMs = [];
    isChanging = false;
  }

  return {
    note(result, status) {
      if (result.model !== model) {
        model = result.model;
        inferenceMs = [];
      }
      inferenceMs = [...inferenceMs, result.inferenceMs].slice(-MODEL_LIMITS.judgedFrames);
      const isFollowing = status === 'tracked' || status === 'held';
      const wanted = chooseModel({ model, inferenceMs, hasGivenUpFull, isFullBarred });
      if (isChanging || wanted === model) return;
      if (wanted === 'hand-lite') hasGivenUpFull = true;
      // A finer model can wait for a quiet moment; one that is too slow cannot.
      if (wanted === 'hand-lite' || !isFollowing) void change(wanted);
    },
  };
}
