import { useEffect } from 'react';
import { Button, ButtonLink } from '../ui/button.tsx';
import { FireflyScreen } from '../ui/firefly-screen.tsx';
import { useTitle } from '../ui/use-title.ts';
import { wordsHere } from '../words/word-shelf.ts';
import { AgainPicture, GardenPicture } from './error-pictures.tsx';
import type { ScreenErrorReason } from './error-reason.ts';
import styles from './kind-error-screen.module.css';
import { loadAnew, noteErrorScreen } from './load-anew.ts';

/**
 * One screen for all that may go wrong in showing a screen; always with a way on. Where not even the words came, its
 * ways are pictures.
 */
export function KindErrorScreen({ reason }: { reason: ScreenErrorReason }) {
  const words = wordsHere('home');
  const told = words?.errors[reason];
  const isBroken = reason === 'screen-did-not-load' || reason === 'unexpected';
  useTitle(told?.title);
  useEffect(() => {
    if (reason === 'offline') loadAnew.wait();
    return noteErrorScreen();
  }, [reason]);
  return (
    <FireflyScreen>
      {told ? (
        <>
          <h1>{told.title}</h1>
          <p>{told.text}</p>
        </>
      ) : null}
      <div className={styles.ways}>
        {/*
         * After a failure everything is fetched anew: a screen that did not arrive is not asked for twice. Without a
         * network there is nothing to fetch, and the garden is here already.
         */}
        <ButtonLink to="/" reloadDocument={isBroken}>
          {words?.toGarden ?? <GardenPicture />}
        </ButtonLink>
        {isBroken ? (
          <Button tone="quiet" onClick={() => location.reload()}>
            {words?.loadAgain ?? <AgainPicture />}
          </Button>
        ) : null}
      </div>
    </FireflyScreen>
  );
}
