import { clock } from '@advay/shared/kernel/clock';
import { useEffect, useMemo } from 'react';
import { createSounds } from '../../../game-runtime/sounds.ts';
import { createSpeaker } from '../../../voice/speak.ts';

/** A bell that nobody startles at, again until somebody comes. */
const BELL_EVERY_MS = 4_000;

/**
 * Says who is at the door; `plain` without a name, where no voice here can say it. With `rings`, a soft bell goes with
 * it.
 */
export function useDoorVoice(line: string, plain: string, { rings = false } = {}): void {
  const speaker = useMemo(() => createSpeaker({ areas: ['door'] }), []);
  useEffect(() => {
    speaker.say(line, {}, plain);
    return () => speaker.stop();
  }, [speaker, line, plain]);
  useEffect(() => {
    if (!rings) return;
    const sounds = createSounds();
    sounds.play('start');
    const bell = clock.setInterval(() => sounds.play('start'), BELL_EVERY_MS);
    return () => {
      clock.clearTimeout(bell);
      sounds.dispose();
    };
  }, [rings]);
}
