import { GAME_IDS } from '@advay/shared/games/catalogue';
import { type CSSProperties, useState } from 'react';
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
import { useDeviceXp } from '../garden/device-xp.ts';
import { Garden } from '../garden/garden.tsx';
import { Cloud, FarBackdrop, GardenBed, NearMeadow } from '../scenery/backdrop.tsx';
import { SunOrMoon } from '../scenery/sun-or-moon.tsx';
import { SoundButton } from '../sound/sound-button.tsx';
import { BookSign } from './book-sign.tsx';
import corners from './corners.module.css';
import globe from './globe.module.css';
import { GrownUpDoor } from './grown-up-door.tsx';
import { HearButton } from './hear-button.tsx';
import styles from './home-screen.module.css';
import { Landscape } from './landscape.tsx';
import { PlaceSpot } from './place-spot.tsx';
import type { ToldPlace } from './tell-places.ts';
import { useEyesEarly } from './use-eyes-early.ts';
import { useGardenLife } from './use-garden-life.ts';
import { useTodaysGames } from './use-todays-games.ts';

const SAID_HERE = ['home'];
/** Where clouds are, in hundredths of the landscape's width. */
const CLOUDS = [11, 34, 56, 71] as const;

/** The garden at the window: one landscape with a place for each kind of game, and what stays put before it. */
export function HomeScreen() {
  useTitle();
  useEyesEarly();
  const words = useWords('home');
  const [toldGame, setToldGame] = useState<ToldPlace | null>(null);
  const isAsleep = useGamesSleep();
  const todays = useTodaysGames();
  const proposed = isAsleep ? [] : todays;
  const [first] = proposed;
  const voice = useSpokenLine(SAID_HERE);
  const place = (name: GardenPlace) => ({
    name,
    className: styles[name],
    games: GAME_IDS.filter((id) => descriptionOf(id).place === name),
    toldGame,
    proposed,
    onAsleep: isAsleep ? () => voice.say(words.lines.gamesSleep) : null,
  });
  return (
    <main className={styles.window} ref={useGardenLife()}>
      <h1 className={hidden.hidden}>{words.choosePlaceTitle}</h1>
      <FarBackdrop />
      <Landscape startAt={first === undefined ? null : descriptionOf(first).place}>
        <div className={styles.ground}>
          <NearMeadow />
        </div>
        {CLOUDS.map((at) => (
          <span key={at} className={styles.cloud} style={{ '--at': at } as CSSProperties}>
            <Cloud />
          </span>
        ))}
        <SunOrMoon
          className={styles.light}
          words={{ day: words.buttons.makeDay, dusk: words.buttons.makeDusk }}
        />
        <PlaceSpot {...place('hill')} />
        <PlaceSpot {...place('pond')} />
        <PlaceSpot {...place('tree-house')}>
          <BookSign isTold={toldGame === 'books'} />
        </PlaceSpot>
        <PlaceSpot {...place('meadow')} />
        <PlaceSpot {...place('night-sky')} />
      </Landscape>
      <div className={styles.bed}>
        <GardenBed />
        <Garden deviceXp={useDeviceXp()} />
      </div>
      <WhoPlays />
      <span className={corners.wordmark} aria-hidden="true">
        Advay Vision
      </span>
      <GrownUpDoor className={corners.door} />
      <SoundButton className={corners.sound} />
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
    <Link to="/who" className={corners.who}>
      <span className={corners.avatar}>
        <PlayerAvatar avatar={player.kind === 'child' ? player.child.avatar : null} />
      </span>
      <span>{name}</span>
      {player.kind === 'child' ? <span className={hidden.hidden}>{words.playsChange}</span> : null}
    </Link>
  );
}
