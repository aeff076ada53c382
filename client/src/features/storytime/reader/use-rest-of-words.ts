import {
  type RefObject,
  useCallback,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { hasCalmMotion } from '../../../ui/calm-motion.ts';
import type { Narrator } from '../../../voice/narrator.ts';
import { type Span, toShow, whereNext } from './words-in-room.ts';

/** `whole`: every word is seen at once; else whether there are more below, or these are the last. */
export type RestOfWords = 'whole' | 'more' | 'last';

/** A pixel more or less is rounding. */
const SLACK_PX = 2;

/** Words that are more than their room: how it stands, a way on, and the word that is read stays in sight. */
export function useRestOfWords(
  page: number,
  narrator: Narrator,
): Readonly<{ room: RefObject<HTMLDivElement | null>; isAt: RestOfWords; goOn: () => void }> {
  const room = useRef<HTMLDivElement>(null);
  const [isAt, setIsAt] = useState<RestOfWords>('whole');
  const look = useCallback(() => {
    const box = room.current;
    if (box === null) return;
    const restPx = box.scrollHeight - box.clientHeight;
    if (restPx <= SLACK_PX) setIsAt('whole');
    else setIsAt(box.scrollTop < restPx - SLACK_PX ? 'more' : 'last');
  }, []);

  useEffect(() => {
    const box = room.current;
    if (box === null) return;
    const sizes = new ResizeObserver(look);
    sizes.observe(box);
    box.addEventListener('scroll', look, { passive: true });
    return () => {
      sizes.disconnect();
      box.removeEventListener('scroll', look);
    };
  }, [look]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another page begins at its first word.
  useEffect(() => {
    if (room.current !== null) room.current.scrollTop = 0;
    look();
  }, [page, look]);

  const read = useSyncExternalStore(narrator.subscribe, narrator.word);
  useEffect(() => {
    const box = room.current;
    const word = read === null ? null : box?.querySelector('[data-is-read]');
    if (box && word) glide(box, toShow(spanOf(word, box), viewOf(box)));
  }, [read]);

  const goOn = useCallback(() => {
    const box = room.current;
    if (box === null) return;
    const words = [...box.querySelectorAll('button')].map((word) => spanOf(word, box));
    glide(box, whereNext(words, viewOf(box)));
  }, []);
  return { room, isAt, goOn };
}

const viewOf = ({ scrollTop, clientHeight, scrollHeight }: HTMLElement) => ({
  topPx: scrollTop,
  heightPx: clientHeight,
  allPx: scrollHeight,
});

/** Where a word is in all there is to scroll through. */
function spanOf(word: Element, box: HTMLElement): Span {
  const { top, bottom } = word.getBoundingClientRect();
  const fromPx = box.getBoundingClientRect().top - box.scrollTop;
  return { topPx: top - fromPx, bottomPx: bottom - fromPx };
}

function glide(box: HTMLElement, topPx: number): void {
  if (Math.abs(topPx - box.scrollTop) < 1) return;
  box.scrollTo({ top: topPx, behavior: hasCalmMotion() ? 'auto' : 'smooth' });
}
