import { clock } from '@advay/shared/kernel/clock';

/**
 * Calls `run` for every frame of the screen, with the clock's time, until it is stopped. Where a test drives the clock
 * faster, one frame stands for as many as the screen would have shown meanwhile: steps keep their length, and only the
 * last of them `isShown`.
 */
export function eachFrame(run: (nowMs: number, isShown: boolean) => void): () => void {
  let lastMs = clock.nowMs();
  let isStopped = false;
  let request = requestAnimationFrame(function onFrame(pageMs) {
    request = requestAnimationFrame(onFrame);
    const nowMs = clock.atPageMs(pageMs);
    const frames = Math.max(1, Math.round(clock.pace));
    for (let frame = 1; frame <= frames && !isStopped; frame += 1) {
      run(lastMs + ((nowMs - lastMs) * frame) / frames, frame === frames);
    }
    lastMs = nowMs;
  });
  return () => {
    isStopped = true;
    cancelAnimationFrame(request);
  };
}
