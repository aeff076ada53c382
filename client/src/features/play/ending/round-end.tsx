import type { GameId } from '@advay/shared/games/catalogue';
import { clock } from '@advay/shared/kernel/clock';
import { plural } from '@advay/shared/words/intl';
import { languageFacts } from '@advay/shared/words/languages';
import { useEffect, useRef, useState } from 'react';
import IconDroplet from '~icons/fluent-emoji-flat/droplet';
import IconHome from '~icons/fluent-emoji-flat/house-with-garden';
import { descriptionOf } from '../../../games/game-descriptions.ts';
import { GAME_PICTURES } from '../../../games/game-pictures.ts';
import type { Speaker } from '../../../voice/speak.ts';
import { useLanguage, useWords } from '../../../words/use-words.ts';
import { HandPress } from '../../camera/hand-press.tsx';
import type { Eyes } from '../../camera/use-camera-play.ts';
import { Cloud, FarBackdrop, NearMeadow } from '../../scenery/backdrop.tsx';
import { PLACE_ART } from '../../scenery/place-art.ts';
import { AgainPicture } from './again-picture.tsx';
import { GrowingBed } from './growing-bed.tsx';
import { LadderPath } from './ladder-path.tsx';
import type { LadderStone } from './ladder-stones.ts';
import { Onlooker } from './onlooker.tsx';
import { PictureButton } from './picture-button.tsx';
import styles from './round-end.module.css';

/** The drops fall for so long before anything grows of them. */
const DROPS_FALL_MS = 700;

type Props = Readonly<{
  gameID: GameId;
  xpEarned: number;
  speaker: Speaker;
  eyes: Eyes | null;
  /** The child has played as long as its parent chose: there is no other round today. */
  isAsleep: boolean;
  /** What else there is to know, heard after the first line. */
  note?: string;
  /** The way through the game, where the child may choose from it. */
  path?: Readonly<{ stones: readonly LadderStone[]; onStep: (step: string) => void }>;
  /** A game that does the child good now; for tired arms one in which they may rest. */
  other?: Readonly<{ id: GameId; isForRest: boolean; onPlay: (id: GameId) => void }>;
  onAgain: () => void;
  onGarden: () => void;
}>;

/** After a round, in the garden: what it made grow, and where to go. A hand that rests on a picture presses it. */
export function RoundEnd(props: Props) {
  const { gameID, xpEarned, speaker, eyes, isAsleep, note, path, onAgain, onGarden } = props;
  const { lines, buttons, ...words } = useWords('child');
  const { titles } = useWords('home');
  const { locale } = languageFacts(useLanguage());
  const scene = useRef<HTMLElement>(null);
  const [hasGrown, setHasGrown] = useState(false);
  const other = isAsleep ? undefined : props.other;
  const isForRest = other?.isForRest ?? false;
  const line = isAsleep ? lines.fireflySleepy : lines.gardenGrew;
  const asked = isForRest ? lines.restArms : undefined;
  const told = [line, note, asked].filter(Boolean).join(' ');
  useEffect(() => speaker.say(told), [speaker, told]);
  useEffect(() => {
    const timer = clock.setTimeout(() => setHasGrown(true), DROPS_FALL_MS);
    return () => clock.clearTimeout(timer);
  }, []);
  const { place } = descriptionOf(gameID);
  const Art = PLACE_ART[place];
  const OtherPicture = other === undefined ? null : GAME_PICTURES[other.id];
  return (
    <>
      <section
        ref={scene}
        className={styles.scene}
        aria-label={words.roundFinished}
        data-xp={xpEarned}
        data-is-seen={eyes !== null || undefined}
      >
        <FarBackdrop />
        <Cloud className={styles.cloud} />
        <div className={styles.art} data-at={place} aria-hidden="true">
          <Art />
        </div>
        <div className={styles.meadow}>
          <NearMeadow />
        </div>
        <GrowingBed xpEarned={xpEarned} hasGrown={hasGrown}>
          <Onlooker place={place} mood={isAsleep ? 'sleep' : hasGrown ? 'glad' : 'comes'} />
        </GrowingBed>
        <header className={styles.told}>
          <h1 className={styles.title}>{line}</h1>
          <p className={styles.drops}>
            <IconDroplet aria-hidden="true" /> {plural(locale, words.drops, xpEarned)}
          </p>
          {note === undefined ? null : <p className={styles.line}>{note}</p>}
          {asked === undefined ? null : <p className={styles.line}>{asked}</p>}
        </header>
        {path === undefined || isAsleep ? null : <LadderPath {...path} />}
        <div className={styles.ways}>
          {isAsleep ? null : (
            <PictureButton
              label={buttons.again}
              isMain={!isForRest}
              onClick={onAgain}
              picture={<AgainPicture />}
            />
          )}
          {other === undefined || OtherPicture === null ? null : (
            <PictureButton
              label={titles[other.id]}
              isMain={isForRest}
              onClick={() => other.onPlay(other.id)}
              picture={<OtherPicture />}
            />
          )}
          <PictureButton
            label={buttons.garden}
            isMain={isAsleep}
            onClick={onGarden}
            picture={<IconHome />}
          />
        </div>
      </section>
      {eyes !== null && <HandPress tracking={eyes.tracking} within={scene} />}
    </>
  );
}
