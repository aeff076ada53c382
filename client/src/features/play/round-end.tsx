import type { GameId } from '@advay/shared/games/catalogue';
import { plural } from '@advay/shared/words/intl';
import { languageFacts } from '@advay/shared/words/languages';
import { useEffect, useRef } from 'react';
import IconAgain from '~icons/fluent-emoji-flat/clockwise-vertical-arrows';
import IconDroplet from '~icons/fluent-emoji-flat/droplet';
import IconHome from '~icons/fluent-emoji-flat/house-with-garden';
import { GAME_PICTURES } from '../../games/game-pictures.ts';
import { Button } from '../../ui/button.tsx';
import { Firefly } from '../../ui/firefly.tsx';
import type { Speaker } from '../../voice/speak.ts';
import { useLanguage, useWords } from '../../words/use-words.ts';
import { HandPress } from '../camera/hand-press.tsx';
import styles from '../camera/play-card.module.css';
import type { Eyes } from '../camera/use-camera-play.ts';

type Props = Readonly<{
  xpEarned: number;
  speaker: Speaker;
  eyes: Eyes | null;
  /** The child has played as long as its parent chose: there is no other round today. */
  isAsleep: boolean;
  /** What else there is to know, heard after the first line. */
  note?: string;
  /** Where tired arms may rest; null while they need none. */
  resting?: GameId | null;
  onRest?: (id: GameId) => void;
  onAgain: () => void;
  onGarden: () => void;
}>;

/** After a round: what it brought, and where to go. A hand that rests on a button presses it. */
export function RoundEnd(props: Props) {
  const { xpEarned, speaker, eyes, isAsleep, note, onAgain, onGarden } = props;
  const { lines, buttons, ...words } = useWords('child');
  const { locale } = languageFacts(useLanguage());
  const card = useRef<HTMLElement>(null);
  const line = isAsleep ? lines.fireflySleepy : lines.gardenGrew;
  const resting = isAsleep ? null : (props.resting ?? null);
  const told = [line, note, resting === null ? undefined : lines.restArms]
    .filter(Boolean)
    .join(' ');
  useEffect(() => speaker.say(told), [speaker, told]);
  return (
    <>
      <section
        ref={card}
        className={styles.card}
        aria-label={words.roundFinished}
        data-xp={xpEarned}
      >
        {isAsleep ? <Firefly className={styles.asleep} isAsleep /> : null}
        <h1 className={styles.title}>{line}</h1>
        <p className={styles.line}>
          <IconDroplet aria-hidden="true" /> {plural(locale, words.drops, xpEarned)}
        </p>
        {note === undefined ? null : <p className={styles.line}>{note}</p>}
        {resting === null ? null : (
          <RestOffer id={resting} onRest={() => props.onRest?.(resting)} />
        )}
        <div className={styles.row}>
          {isAsleep ? null : (
            <Button
              size="child"
              tone={resting === null ? 'main' : 'quiet'}
              onClick={onAgain}
              autoFocus={resting === null}
            >
              <IconAgain aria-hidden="true" /> {buttons.again}
            </Button>
          )}
          <Button
            size="child"
            tone={isAsleep ? 'main' : 'quiet'}
            autoFocus={isAsleep}
            onClick={onGarden}
          >
            <IconHome aria-hidden="true" /> {buttons.garden}
          </Button>
        </div>
      </section>
      {eyes !== null && <HandPress tracking={eyes.tracking} within={card} />}
    </>
  );
}

/** A picture of the game in which arms rest: whoever would rather do the same again does. */
function RestOffer({ id, onRest }: { id: GameId; onRest: () => void }) {
  const { restArms } = useWords('child').lines;
  const { titles } = useWords('home');
  const Picture = GAME_PICTURES[id];
  return (
    <>
      <p className={styles.line}>{restArms}</p>
      <Button size="child" className={styles.rest} onClick={onRest} autoFocus>
        <Picture /> {titles[id]}
      </Button>
    </>
  );
}
