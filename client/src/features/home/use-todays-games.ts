import type { GameId } from '@advay/shared/games/catalogue';
import { useEffect, useState } from 'react';
import { loadCast } from '../../cast/load-cast.ts';
import { useCurrentPlayer } from '../children/current-player.ts';

const NONE_YET: readonly GameId[] = [];

/** The games the firefly shows today; none until all is there that the first picture needs. */
export function useTodaysGames(): readonly GameId[] {
  const player = useCurrentPlayer();
  const [games, setGames] = useState(NONE_YET);
  useEffect(() => {
    let isGone = false;
    const propose = async () => {
      await loadCast();
      const { todaysGamesOf } = await import('./todays-games.ts');
      if (!isGone) setGames(todaysGamesOf(player));
    };
    // Without a network on the first visit the garden is one without a proposal.
    propose().catch(() => {});
    return () => {
      isGone = true;
    };
  }, [player]);
  return games;
}
