import { GAME_IDS } from '@advay/shared/games/catalogue';
import { useState } from 'react';
import { Link } from 'react-router';
import type { GardenPlace } from '../../game-runtime/description.ts';
import { descriptionOf } from '../../games/game-descriptions.ts';
import { useTitle } from '../../ui/use-title.ts';
import hidden from '../../ui/visually-hidden.module.css';
import { SpokenCaption } from '../../voice/spoken-caption.tsx';
import { useSpokenLine } from '../../voice/use-spoken-line.ts';
import { useWords } from '../../words/use-words.ts';
import { useCurrentPlayer } from '../children/current-player.ts';
import { LanguageSwitch } from '../children/language-switch.tsx';
import { useGamesSleep } from '../children/play-today.ts';
import { PlayerAvatar } from '../children/player-avatar.tsx';
import { Cloud, FarBackdrop, GardenBed, NearMeadow } from '../scenery/backdrop.tsx';
import { Hill } from '../scenery/hill.tsx';
import { NightCorner } from '../scenery/night-corner.tsx';
import { Pond } from '../scenery/pond.tsx';
import { SunOrMoon } from '../scenery/sun-or-moon.tsx';
import { TreeHouse } from '../scenery/tree-house.tsx';
import { BookSign } from './book-sign.tsx';
import { useDeviceXp } from './device-xp.ts';
import { Garden } from './garden.tsx';
import globe from './globe.module.css';
import { GrownUpDoor } from './grown-up-door.tsx';
import { HearButton } from './hear-button.tsx';
import styles from './home-screen.module.css';
import { PlaceSpot } from './place-spot.tsx';
import type { ToldPlace } from './tell-places.ts';

const SAID_HERE = ['home'];

/** The garden at the window. Far things are drawn first; each place overlaps what stands behind it. */
export function HomeScreen() {
  useTitle();
  const words = useWords('home');
  const [toldGame, setToldGame] = useState<ToldPlace | null>(null);
  const isAsleep = useGamesSleep();
  const voice = useSpokenLine(SAID_HERE);
  const place = (name: GardenPlace) => ({
    className: styles[name],
    games: GAME_IDS.filter((id) => descriptionOf(id).place === name),
    toldGame,
    onAsleep: isAsleep ? () => voice.say(words.lines.gamesSleep) : null,
  });
  return (
    <main className={styles.window}>
      <h1 className={hidden.hidden}>{words.choosePlaceTitle}</h1>
      <FarBackdrop />
      <PlaceSpot {...place('night-sky')} art={<NightCorner />} />
      <Cloud className={styles.cloud} />
      <Cloud className={styles.smallCloud} />
      <SunOrMoon
        className={styles.light}
        words={{ day: words.buttons.makeDay, dusk: words.buttons.makeDusk }}
      />
      <PlaceSpot {...place('tree-house')} art={<TreeHouse />}>
        <BookSign isTold={toldGame === 'books'} />
      </PlaceSpot>
      <PlaceSpot {...place('hill')} art={<Hill />} />
      <div className={styles.nearMeadow}>
        <NearMeadow />
      </div>
      <PlaceSpot {...place('pond')} art={<Pond />} />
      <PlaceSpot {...place('meadow')} art={null} />
      <div className={styles.bed}>
        <GardenBed />
        <Garden deviceXp={useDeviceXp()} />
      </div>
      <WhoPlays />
      <span className={styles.wordmark} aria-hidden="true">
        Advay Vision
      </span>
      <GrownUpDoor className={styles.door} />
      <LanguageSwitch className={globe.globe} />
      <HearButton onTell={setToldGame} />
      <SpokenCaption text={voice.caption} />
    </main>
  );
}

function WhoPlays() {
  const words = useWords('home');
  const player = useCurrentPlayer();
  const name = player.kind === 'child' ? player.child.nickname : words.lines.whoPlays;
  return (
    <Link to="/who" className={styles.who}>
      <span className={styles.avatar}>
        <PlayerAvatar avatar={player.kind === 'child' ? player.child.avatar : null} />
      </span>
      <span className={styles.whoName}>{name}</span>
      {player.kind === 'child' ? <span className={hidden.hidden}>{words.playsChange}</span> : null}
    </Link>
  );
}
