import { useRouteError } from 'react-router';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Firefly } from '../ui/firefly.tsx';
import { useTitle } from '../ui/use-title.ts';
import { ERROR_WORDS, errorReason, type ScreenErrorReason } from './error-words.ts';
import styles from './kind-error-screen.module.css';

/** One screen for all that may go wrong in showing a screen; always with a way on. */
export function KindErrorScreen({ reason }: { reason?: ScreenErrorReason }) {
  const error = useRouteError();
  const words = ERROR_WORDS[reason ?? errorReason(error)];
  useTitle(words.title);
  return (
    <main className={styles.screen}>
      <Firefly className={styles.firefly} />
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      <div className={styles.ways}>
        <ButtonLink to="/">Go to the garden</ButtonLink>
        {reason === 'not-found' ? null : (
          <Button tone="quiet" onClick={() => location.reload()}>
            Load the page again
          </Button>
        )}
      </div>
    </main>
  );
}
