/** From where to where something is, in CSS pixels from the top of all that is scrolled through. */
export type Span = Readonly<{ topPx: number; bottomPx: number }>;

/** What is seen of it. */
export type RoomView = Readonly<{ topPx: number; heightPx: number; allPx: number }>;

/** Half a pixel is still seen. */
const SLACK_PX = 1;

/**
 * Where to scroll to for the words that come next: the first that is not whole yet comes to the top, so that none is
 * left out. After the last ones it begins anew.
 */
export function whereNext(words: readonly Span[], view: RoomView): number {
  const mostPx = Math.max(0, view.allPx - view.heightPx);
  if (view.topPx >= mostPx - SLACK_PX) return 0;
  const endPx = view.topPx + view.heightPx + SLACK_PX;
  const next = words.find(({ topPx, bottomPx }) => bottomPx > endPx && topPx > view.topPx);
  return Math.min(mostPx, next?.topPx ?? view.topPx + view.heightPx);
}

/** Where to scroll to for a word: nowhere while it is whole in sight, else it comes to the top. */
export function toShow(word: Span, view: RoomView): number {
  const isSeen =
    word.topPx >= view.topPx - SLACK_PX && word.bottomPx <= view.topPx + view.heightPx + SLACK_PX;
  if (isSeen) return view.topPx;
  return Math.min(Math.max(0, view.allPx - view.heightPx), Math.max(0, word.topPx));
}
