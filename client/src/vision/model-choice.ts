import { MODEL_LIMITS } from './limits.ts';
import { percentile } from './meter.ts';

/** A sense has a quick model, and most have a finer one. */
export type ModelGrade = 'lite' | 'full';

/** What the choice of model rests on. */
export type ModelTrial = Readonly<{
  grade: ModelGrade;
  /** Times since this model began, oldest first. */
  inferenceMs: readonly number[];
  /** The full model was tried here and was too slow: it is not tried again. */
  hasGivenUpFull: boolean;
  /** There is none, the family asked its browser to save data, or it could not be fetched. */
  isFullBarred: boolean;
}>;

/** The grade that suits the device: lite first, full only where there is time to spare. */
export function chooseModel(trial: ModelTrial): ModelGrade {
  const { judgedFrames, fullCostFactor, fullBudgetMs, fullTooSlowMs } = MODEL_LIMITS;
  if (trial.inferenceMs.length < judgedFrames) return trial.grade;
  const p95Ms = percentile(trial.inferenceMs.slice(-judgedFrames), 0.95) ?? Infinity;
  if (trial.grade === 'full') return p95Ms > fullTooSlowMs ? 'lite' : 'full';
  const isBarred = trial.hasGivenUpFull || trial.isFullBarred;
  return !isBarred && p95Ms * fullCostFactor <= fullBudgetMs ? 'full' : 'lite';
}
