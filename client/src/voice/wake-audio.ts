/**
 * Asks a context that is not running to run. Besides `suspended` there is `interrupted` (Web Audio API 1.1): iOS says so
 * during a telephone call and behind its lock, and some versions never say that it is over.
 */
export function wakeAudio(context: Pick<AudioContext, 'state' | 'resume'>): void {
  if (context.state === 'running' || context.state === 'closed') return;
  context.resume().catch(() => {});
}
