import { clock, type Timer } from '@advay/shared/kernel/clock';

/** A pointer on its way to somewhere else asks for nothing: it has to rest for so long. */
export const RESTS_FOR_MS = 1_000;

const NAMED = 'button, a[href], summary, [role="button"], [role="radio"]';

/** `isWritten`: who can read sees the name on the thing itself. */
export type Rest = Readonly<{ thing: Element; name: string; isWritten: boolean }>;

/**
 * Tells the name of whatever a mouse, a finger that is held or the keyboard's focus rests on, once each time it comes
 * there. Answers how to stop that.
 */
export function watchRests(page: Document, tell: (rest: Rest) => void): () => void {
  const stopping = new AbortController();
  let on: Element | null = null;
  let timer: Timer | undefined;

  const comeTo = (thing: Element | null): void => {
    if (thing === on) return;
    clock.clearTimeout(timer);
    on = thing;
    if (thing === null) return;
    timer = clock.setTimeout(() => {
      const written = plain(thing.textContent ?? '');
      const name = plain(thing.getAttribute('aria-label') ?? written);
      if (thing.isConnected && name !== '') tell({ thing, name, isWritten: name === written });
    }, RESTS_FOR_MS);
  };
  const come = ({ target }: Event) =>
    comeTo(target instanceof Element ? target.closest(NAMED) : null);
  // What comes under a mouse that stands still is not what it was moved to.
  const move = (event: PointerEvent) => {
    if (event.movementX !== 0 || event.movementY !== 0) come(event);
  };
  // A screen that comes gives the focus to something of its own: only who looks for it with keys has gone there.
  const focus = (event: Event) => {
    if (event.target instanceof Element && event.target.matches(':focus-visible')) come(event);
  };
  // Whoever has pressed it knows what it is.
  const go = () => comeTo(null);

  const { signal } = stopping;
  page.addEventListener('pointermove', move, { signal });
  page.addEventListener('pointerdown', come, { signal });
  page.addEventListener('focusin', focus, { signal });
  for (const kind of ['click', 'pointerup', 'pointercancel', 'keydown', 'focusout']) {
    page.addEventListener(kind, go, { signal });
  }
  page.addEventListener('scroll', go, { signal, capture: true });
  return () => {
    go();
    stopping.abort();
  };
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
