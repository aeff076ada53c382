import { useEffect, useMemo } from 'react';
import { useNavigate } from 'react-router';
import IconHome from '~icons/fluent-emoji-flat/house-with-garden';
import { Button } from '../../ui/button.tsx';
import { Firefly } from '../../ui/firefly.tsx';
import { createSpeaker } from '../../voice/speak.ts';
import styles from '../camera/play-card.module.css';

const LINE = 'The games sleep until tomorrow';

/** In place of a game, once the child has played as long as its parent chose for today. */
export function GamesAsleep() {
  const navigate = useNavigate();
  const speaker = useMemo(() => createSpeaker(), []);
  useEffect(() => {
    speaker.say(LINE);
    return () => speaker.stop();
  }, [speaker]);
  return (
    <section className={styles.card} aria-label="The games sleep">
      <Firefly className={styles.asleep} isAsleep />
      <h1 className={styles.title}>{LINE}</h1>
      <Button size="child" onClick={() => navigate('/')} autoFocus>
        <IconHome aria-hidden="true" /> Garden
      </Button>
    </section>
  );
}
