import type { Page } from '@playwright/test';

/** A run of text on the screen and how large it is set. */
export type VisibleText = Readonly<{ text: string; px: number }>;

/** Every text of the page that somebody can see: nothing hidden, clipped away or see-through. */
export function visibleTexts(page: Page): Promise<readonly VisibleText[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const seen: { text: string; px: number }[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent?.trim() ?? '';
      const element = walker.currentNode.parentElement;
      if (text === '' || element === null) continue;
      const isShown = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      const { width, height } = element.getBoundingClientRect();
      // Text for screen readers alone is a pixel large.
      if (!isShown || width <= 1 || height <= 1) continue;
      seen.push({ text, px: Number.parseFloat(getComputedStyle(element).fontSize) });
    }
    return seen;
  });
}
