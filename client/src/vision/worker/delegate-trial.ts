import { DELEGATE_LIMITS } from '../limits.ts';
import type { RunningModel } from '../senses/running-model.ts';

/** Warm times of a model on one picture, stopped early when it is hopeless; none when it never got warm. */
export function timeWarmRuns(
  model: RunningModel<unknown>,
  picture: VideoFrame | ImageBitmap,
  nextTimeMs: () => number,
): readonly number[] {
  const { warmUpRuns, warmUpMostMs, measuredRuns, hopelessMs } = DELEGATE_LIMITS;
  const trialBeganMs = performance.now();
  for (let run = 0; run < warmUpRuns; run++) {
    model.detect(picture, nextTimeMs());
    if (performance.now() - trialBeganMs > warmUpMostMs) return [];
  }
  const times: number[] = [];
  for (let run = 0; run < measuredRuns; run++) {
    const beganMs = performance.now();
    model.detect(picture, nextTimeMs());
    times.push(performance.now() - beganMs);
    if ((times[0] ?? 0) > hopelessMs) break;
  }
  return times;
}

/** The name WebGL gives its renderer in this worker, or null without WebGL. */
export function readRenderer(): string | null {
  if (typeof OffscreenCanvas === 'undefined') return null;
  const context = new OffscreenCanvas(1, 1).getContext('webgl2');
  if (context === null) return null;
  const info = context.getExtension('WEBGL_debug_renderer_info');
  const name = context.getParameter(info?.UNMASKED_RENDERER_WEBGL ?? context.RENDERER);
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return String(name);
}
