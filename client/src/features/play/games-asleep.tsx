import { useEffect, useMemo } from 'react';
import { useNavigate } from 'react-router';
import IconHome from '~icons/fluent-emoji-flat/house-with-garden';
import { Button } from '../../ui/button.tsx';
import { Firefly } from '../../ui/firefly.tsx';
import { createSpeaker } from '../../voice/speak.ts';
import { useWords } from '../../words/use-words.ts';
import styles from '../camera/play-card.module.css';
import { SoundCorner } from './sound-corner.tsx';

/** In place of a game, once the child has played as long as its parent chose for today. */
export function GamesAsleep() {
  const words = useWords('home');
  const line = words.lines.gamesSleep;
  const navigate = useNavigate();
  const speaker = useMemo(() => createSpeaker({ areas: ['home'] }), []);
  useEffect(() => {
    speaker.say(line);
    return () => speaker.stop();
  }, [speaker, line]);
  return (
    <>
      <SoundCorner />
      <section className={styles.card} aria-label={words.gamesAsleep}>
        <Firefly className={styles.asleep} isAsleep />
        <h1 className={styles.title}>{line}</h1>
        <Button size="child" onClick={() => navigate('/')} autoFocus>
          <IconHome aria-hidden="true" /> {words.buttons.garden}
        </Button>
      </section>
    </>
  );
}
