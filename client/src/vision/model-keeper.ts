import { MODEL_LIMITS } from './limits.ts';
import { chooseModel, type ModelGrade } from './model-choice.ts';
import type { ModelName } from './model-manifest.ts';
import type { TrackingStatus } from './tracking-status.ts';
import type { FrameResult, ModelBytes } from './worker/worker-protocol.ts';

export type ModelKeeperOptions = Readonly<{
  lite: ModelName;
  /** Null where a sense has no finer one. */
  full: ModelName | null;
  /** Null when it cannot be had now. */
  load: (name: ModelName) => Promise<ModelBytes | null>;
  change: (model: ModelBytes) => void;
  /** The family's browser asks to save data: megabytes more are not fetched. */
  isSavingData: boolean;
}>;

type Timed = Pick<FrameResult, 'model' | 'inferenceMs'>;

/** Watches how long frames take and changes the model in quiet moments, never while somebody is followed. */
export type ModelKeeper = Readonly<{ note(result: Timed, status: TrackingStatus): void }>;

export function createModelKeeper(options: ModelKeeperOptions): ModelKeeper {
  const { lite, full } = options;
  let grade: ModelGrade = 'lite';
  let inferenceMs: readonly number[] = [];
  let hasGivenUpFull = false;
  let isFullBarred = options.isSavingData || full === null;
  let isChanging = false;

  async function change(to: ModelGrade): Promise<void> {
    isChanging = true;
    const bytes = await options.load(to === 'full' && full !== null ? full : lite);
    if (bytes !== null) options.change(bytes);
    else isFullBarred = true;
    inferenceMs = [];
    isChanging = false;
  }

  return {
    note(result, status) {
      const now: ModelGrade = result.model === full ? 'full' : 'lite';
      if (now !== grade) {
        grade = now;
        inferenceMs = [];
      }
      inferenceMs = [...inferenceMs, result.inferenceMs].slice(-MODEL_LIMITS.judgedFrames);
      const isFollowing = status === 'tracked' || status === 'held';
      const wanted = chooseModel({ grade, inferenceMs, hasGivenUpFull, isFullBarred });
      if (isChanging || wanted === grade) return;
      if (wanted === 'lite') hasGivenUpFull = true;
      // A finer model can wait for a quiet moment; one that is too slow cannot.
      if (wanted === 'lite' || !isFollowing) void change(wanted);
    },
  };
}
