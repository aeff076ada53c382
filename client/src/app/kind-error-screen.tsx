import { useEffect } from 'react';
import { Button, ButtonLink } from '../ui/button.tsx';
import { FireflyScreen } from '../ui/firefly-screen.tsx';
import { useTitle } from '../ui/use-title.ts';
import { ERROR_WORDS, type ScreenErrorReason } from './error-words.ts';
import styles from './kind-error-screen.module.css';
import { loadAnew, noteErrorScreen } from './load-anew.ts';

/** One screen for all that may go wrong in showing a screen; always with a way on. */
export function KindErrorScreen({ reason }: { reason: ScreenErrorReason }) {
  const words = ERROR_WORDS[reason];
  const isBroken = reason === 'screen-did-not-load' || reason === 'unexpected';
  useTitle(words.title);
  useEffect(() => {
    if (reason === 'offline') loadAnew.wait();
    return noteErrorScreen();
  }, [reason]);
  return (
    <FireflyScreen>
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      <div className={styles.ways}>
        {/*
         * After a failure everything is fetched anew: a screen that did not arrive is not asked for twice. Without a
         * network there is nothing to fetch, and the garden is here already.
         */}
        <ButtonLink to="/" reloadDocument={isBroken}>
          Go to the garden
        </ButtonLink>
        {isBroken ? (
          <Button tone="quiet" onClick={() => location.reload()}>
            Load the page again
          </Button>
        ) : null}
      </div>
    </FireflyScreen>
  );
}
