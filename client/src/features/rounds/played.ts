import { createPlayedRounds } from '../../game-runtime/played-rounds.ts';

/** What this device knows of earlier rounds: once for the page, so that what is forgotten is gone from its memory too. */
export const played = createPlayedRounds();
