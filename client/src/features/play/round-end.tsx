import { useEffect, useRef } from 'react';
import IconAgain from '~icons/fluent-emoji-flat/clockwise-vertical-arrows';
import IconDroplet from '~icons/fluent-emoji-flat/droplet';
import IconHome from '~icons/fluent-emoji-flat/house-with-garden';
import type { Speaker } from '../../game-runtime/speak.ts';
import { Button } from '../../ui/button.tsx';
import { HandPress } from './hand-press.tsx';
import styles from './play-card.module.css';
import type { Eyes } from './use-camera-play.ts';

type Props = Readonly<{
  xpEarned: number;
  speaker: Speaker;
  eyes: Eyes | null;
  onAgain: () => void;
  onGarden: () => void;
}>;

const LINE = 'You made the garden grow!';

/** After a round: what it brought, and where to go. A hand that rests on a button presses it. */
export function RoundEnd({ xpEarned, speaker, eyes, onAgain, onGarden }: Props) {
  const card = useRef<HTMLElement>(null);
  useEffect(() => speaker.say(LINE), [speaker]);
  return (
    <>
      <section ref={card} className={styles.card} aria-label="Round finished" data-xp={xpEarned}>
        <h1 className={styles.title}>{LINE}</h1>
        <p className={styles.line}>
          <IconDroplet aria-hidden="true" /> {xpEarned} drops for your garden
        </p>
        <div className={styles.row}>
          <Button size="child" onClick={onAgain} autoFocus>
            <IconAgain aria-hidden="true" /> Again
          </Button>
          <Button size="child" tone="quiet" onClick={onGarden}>
            <IconHome aria-hidden="true" /> Garden
          </Button>
        </div>
      </section>
      {eyes !== null && <HandPress tracking={eyes.tracking} within={card} />}
    </>
  );
}
