import { useEffect, useState } from 'react';
import type { GameModule, GameView } from './contract.ts';

/** The game's view once its pictures are there; a failure to load them goes to the error screen. */
export function useView<State>(
  game: Pick<GameModule<State>, 'createView'>,
): GameView<State> | null {
  const [loaded, setLoaded] = useState<{ view: GameView<State> } | { error: unknown } | null>(null);
  useEffect(() => {
    let isWanted = true;
    let view: GameView<State> | null = null;
    game.createView().then(
      (created) => {
        view = created;
        if (isWanted) setLoaded({ view: created });
        else created.dispose();
      },
      (error: unknown) => isWanted && setLoaded({ error }),
    );
    return () => {
      isWanted = false;
      view?.dispose();
      setLoaded(null);
    };
  }, [game]);
  if (loaded !== null && 'error' in loaded) throw loaded.error;
  return loaded?.view ?? null;
}
