import { clock } from '@advay/shared/kernel/clock';
import { useEffect } from 'react';
import type { Sounds } from '../../../game-runtime/sounds.ts';

const RING_EVERY_MS = 3_000;

/** A soft bell, again and again: whoever waits hears that something is going on. */
export function useRingSound(sounds: Sounds | null, isRinging: boolean): void {
  useEffect(() => {
    if (sounds === null || !isRinging) return;
    sounds.play('help');
    const timer = clock.setInterval(() => sounds.play('help'), RING_EVERY_MS);
    return () => clock.clearTimeout(timer);
  }, [sounds, isRinging]);
}
