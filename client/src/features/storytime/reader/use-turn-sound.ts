import { useEffect, useRef } from 'react';
import { createSounds, type Sounds } from '../../../game-runtime/sounds.ts';

/** A soft sound with each turned page, whoever turned it; none for the page that lay open. */
export function useTurnSound(page: number): void {
  const sounds = useRef<Sounds | null>(null);
  const heardPage = useRef(page);
  useEffect(() => {
    const made = createSounds();
    sounds.current = made;
    return () => made.dispose();
  }, []);
  useEffect(() => {
    if (page === heardPage.current) return;
    heardPage.current = page;
    sounds.current?.play('page-turn');
  }, [page]);
}
