import { soundSettings } from '../voice/sound-settings.ts';

const GESTURES = ['pointerup', 'keydown'] as const;

/**
 * Music begins with a touch or a key, as browsers ask and as nobody is startled then; what composes and plays it is
 * fetched with the first one on which somebody wants to hear it.
 */
export function startMusic(): void {
  const stopping = new AbortController();
  const begin = async () => {
    if (!soundSettings.read().hasMusic || stopping.signal.aborted) return;
    stopping.abort();
    try {
      (await import('./conduct-music.ts')).conductMusic();
    } catch {
      // Without a network, before it was kept: the next touch tries again.
      startMusic();
    }
  };
  for (const gesture of GESTURES) addEventListener(gesture, begin, { signal: stopping.signal });
}
