import { MODEL_LIMITS } from './limits.ts';
import { percentile } from './meter.ts';

export type HandModel = 'hand-lite' | 'hand-full';

/** What the choice of model rests on. */
export type ModelTrial = Readonly<{
  model: HandModel;
  /** Times since this model began, oldest first. */
  inferenceMs: readonly number[];
  /** The full model was tried here and was too slow: it is not tried again. */
  hasGivenUpFull: boolean;
  /** The family asked its browser to save data, or the full model could not be fetched. */
  isFullBarred: boolean;
}>;

/** The model that suits the device: lite first, full only where there is time to spare. */
export function chooseModel(trial: ModelTrial): HandModel {
  const { judgedFrames, fullCostFactor, fullBudgetMs, fullTooSlowMs } = MODEL_LIMITS;
  if (trial.inferenceMs.length < judgedFrames) return trial.model;
  const p95Ms = percentile(trial.inferenceMs.slice(-judgedFrames), 0.95) ?? Infinity;
  if (trial.model === 'hand-full') return p95Ms > fullTooSlowMs ? 'hand-lite' : 'hand-full';
  const isBarred = trial.hasGivenUpFull || trial.isFullBarred;
  return !isBarred && p95Ms * fullCostFactor <= fullBudgetMs ? 'hand-full' : 'hand-lite';
}
