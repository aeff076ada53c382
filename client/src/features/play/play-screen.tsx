import { GAME_IDS, type GameId } from '@advay/shared/games/catalogue';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import type { RoundLetters } from '../../game-runtime/alphabet.ts';
import type { OfferedGame } from '../../game-runtime/offered-game.ts';
import { loadGame } from '../../games/load-game.ts';
import { FireflyLoader } from '../../ui/firefly-loader.tsx';
import { useLanguage, useWords } from '../../words/use-words.ts';
import { fetchWords } from '../../words/word-shelf.ts';
import { useCurrentPlayer } from '../children/current-player.ts';
import { doGamesSleepNow } from '../children/play-today.ts';
import { askFor, companyAsked } from './company/company.ts';
import { GamesAsleep } from './games-asleep.tsx';
import { lettersOf } from './letters-of.ts';
import { Play } from './play.tsx';
import styles from './play-screen.module.css';

// What only a game for two needs is fetched for it, and the way between two homes when a child goes it.
const WhoPlaysAlong = lazy(async () => ({
  default: (await import('./company/who-plays-along.tsx')).WhoPlaysAlong,
}));
const RemotePlay = lazy(async () => ({
  default: (await import('./remote/remote-play.tsx')).RemotePlay,
}));

/** Where a child plays one game: who plays along, the stage, the camera's part in it, and what comes after a round. */
export function PlayScreen() {
  const { titles } = useWords('home');
  const { gameID } = useParams();
  const id = GAME_IDS.find((known) => known === gameID);
  const [game, setGame] = useState<OfferedGame<never> | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const player = useCurrentPlayer();
  const [address] = useSearchParams();
  const alphabet = address.get('alphabet');
  const language = useLanguage();
  useEffect(() => {
    if (id === undefined) return;
    const letters = lettersOf(player, alphabet, navigator.languages, language);
    // A game comes with its words, and those around it.
    const words = [fetchWords('child'), fetchWords(`games/${id}`)];
    Promise.all([openGame(id, letters), ...words]).then(([loaded]) => setGame(loaded), setFailure);
  }, [id, player, alphabet, language]);
  if (id === undefined) throw new Response(null, { status: 404 });
  // To the error screen, which offers to load the page anew.
  if (failure !== null) throw failure;
  return (
    <main className={styles.screen} aria-label={titles[id]}>
      {game?.id === id ? <PlayUnlessAsleep key={id} game={game} /> : <FireflyLoader />}
    </main>
  );
}

/** The game, with what it teaches at hand. */
async function openGame(id: GameId, letters: RoundLetters): Promise<OfferedGame<never>> {
  const game = await loadGame(id);
  await game.fetchLetters?.(letters);
  return game;
}

/** Decided once, as the screen opens: a round that is being played comes to its end. */
function PlayUnlessAsleep({ game }: { game: OfferedGame<never> }) {
  const [isAsleep] = useState(doGamesSleepNow);
  return isAsleep ? <GamesAsleep /> : <PlayInCompany game={game} />;
}

function PlayInCompany({ game }: { game: OfferedGame<never> }) {
  const [address, setAddress] = useSearchParams();
  const company = companyAsked(game, address);
  const key = address.get('players');
  if (company.kind === 'here') return <Play key={key} game={game} />;
  if (company.kind === 'friend') {
    return (
      <Suspense fallback={<FireflyLoader />}>
        <RemotePlay game={game} friendshipId={company.friendshipId} />
      </Suspense>
    );
  }
  return (
    <Suspense fallback={<FireflyLoader />}>
      <WhoPlaysAlong
        game={game}
        onHere={(players) => setAddress(askFor(address, { players }))}
        onFriend={(friendshipId) => setAddress(askFor(address, { friendshipId }))}
      />
    </Suspense>
  );
}
