import type { GameId } from '@advay/shared/games/catalogue';
import { useEffect, useMemo } from 'react';
import { createSounds, type Sounds } from '../../game-runtime/sounds.ts';
import { createSpeaker, type Speaker } from '../../voice/speak.ts';
import { openRoundPost } from '../rounds/round-post.ts';

/** Sounds and voice of a play screen; silent once it is left. Rounds find their way from then on. */
export function useRoundVoice(id: GameId): Readonly<{ sounds: Sounds; speaker: Speaker }> {
  const sounds = useMemo(() => createSounds(), []);
  const speaker = useMemo(() => createSpeaker({ areas: [`games/${id}`, 'child'] }), [id]);
  useEffect(() => {
    openRoundPost();
    return () => {
      sounds.dispose();
      speaker.stop();
    };
  }, [sounds, speaker]);
  return { sounds, speaker };
}
