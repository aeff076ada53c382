import type { Page } from '@playwright/test';

/** A line for each fault, and the pages whose words are more than their room. */
export type MeasuredBook = Readonly<{ faults: readonly string[]; goneThrough: readonly number[] }>;

/**
 * Turns the open book's pages by key, from the first on and back to it, and looks at each: at every word, going through them by the
 * page's own sign where there are more than their room holds, at the picture and at each button. Less motion has to be
 * asked for: what glides is somewhere else meanwhile.
 */
export function measureBook(page: Page, pageCount: number): Promise<MeasuredBook> {
  return page.evaluate(measure, pageCount);
}

/** Runs in the page, so it can use nothing from around it. */
async function measure(pageCount: number): Promise<{ faults: string[]; goneThrough: number[] }> {
  /** Long past any page's coming, on whatever machine. */
  const framesMost = 1_000;
  const goesMost = 20;
  const leastPicturePx = 130;
  const nextFrame = () => new Promise((come) => requestAnimationFrame(come));
  const press = (key: string) =>
    dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
  const isCut = ({ left, top, right, bottom }: DOMRect) =>
    left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1;
  const sign = () => document.querySelector<HTMLElement>('main [data-words]');
  /** On the glass with all its letters, and nothing over them; the room of words beside each other may overlap. */
  const isWhole = (word: Element): boolean => {
    const range = document.createRange();
    range.selectNodeContents(word);
    const { left, right } = range.getBoundingClientRect();
    const { top, bottom } = word.getBoundingClientRect();
    const across = (left + right) / 2;
    const down = (top + bottom) / 2;
    const points = [
      [left + 1, down],
      [right - 1, down],
      [across, top + 2],
      [across, down],
      [across, bottom - 2],
    ] as const;
    return points.every(
      ([x, y]) => document.elementFromPoint(x, y)?.closest('main div[lang]') != null,
    );
  };
  const faults: string[] = [];
  const goneThrough: number[] = [];
  await document.fonts.ready;
  for (let number = 1; number <= pageCount; number += 1) {
    const here = () => document.querySelector(`[data-page="${number}"]`);
    for (let frames = 0; here() === null && frames < framesMost; frames += 1) await nextFrame();
    if (here() === null)
      return { faults: [...faults, `page ${number} does not come`], goneThrough };
    for (const motion of document.getAnimations()) {
      if (motion.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) motion.finish();
    }
    // What a page finds out of its own size it shows a picture later.
    await nextFrame();
    await nextFrame();

    const words = [...document.querySelectorAll<HTMLElement>('main div[lang] > p button')];
    if (words.length === 0) faults.push(`page ${number} has no words`);
    const unseen = new Set(words.filter((word) => !isWhole(word)));
    if (sign() !== null) goneThrough.push(number);
    for (let goes = 0; sign()?.dataset.words === 'more' && goes < goesMost; goes += 1) {
      sign()?.click();
      await nextFrame();
      await nextFrame();
      for (const word of unseen) if (isWhole(word)) unseen.delete(word);
    }
    if (sign()?.dataset.words === 'last') sign()?.click();
    for (const { textContent } of unseen) faults.push(`page ${number}: “${textContent}” is hidden`);
    for (const word of words) {
      const letterPx = Number.parseFloat(getComputedStyle(word).fontSize);
      if (letterPx < 24) faults.push(`page ${number}: letters of ${letterPx} px`);
    }
    for (const button of document.querySelectorAll('main button')) {
      const isPartOfPage = button.closest('[data-page], div[lang]') !== null;
      if (!isPartOfPage && isCut(button.getBoundingClientRect())) {
        faults.push(`page ${number}: “${button.ariaLabel ?? button.textContent}” is cut`);
      }
    }
    const picture = here()?.getBoundingClientRect() ?? new DOMRect();
    if (isCut(picture) || picture.width < leastPicturePx || picture.width !== picture.height) {
      const { x, y, width, height } = picture;
      faults.push(`page ${number}: the picture is at ${x} ${y}, ${width} × ${height}`);
    }
    press('ArrowRight');
  }
  // To the first page, as it was found.
  for (let back = 0; back < pageCount; back += 1) press('ArrowLeft');
  return { faults, goneThrough };
}
