import type { Page } from '@playwright/test';

/** What a screen is held to on one glass. */
export type ScreenDemands = Readonly<{
  /** Letters are no smaller; an aside may be down to `asidePx`. */
  lettersPx: number;
  asidePx: number;
  /** Texts that are asides: sources of regular expressions with their flags. */
  asides: readonly (readonly [source: string, flags: string])[];
  /** So much of each button is on the glass, without scrolling; 0 asks nothing. */
  buttonsOnGlassShare: number;
  buttonHeightPx: number;
}>;

/** Everything about the screen as it stands that falls short, in one visit to the page: a line for each fault. */
export function measureScreen(page: Page, demands: ScreenDemands): Promise<readonly string[]> {
  return page.evaluate(measure, demands);
}

/** Runs in the page, so it can use nothing from around it. */
async function measure(demands: ScreenDemands): Promise<string[]> {
  const nameOf = (element: Element) =>
    `“${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 60)}”`;
  const isSeen = (element: Element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true });

  // Things on their way are not there yet, and colours on their way are no colours: they are taken to their end.
  for (const motion of document.getAnimations()) {
    if (motion.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) motion.finish();
  }

  const faults: string[] = [];
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > innerWidth) faults.push(`the page is ${scrollWidth} px wide`);

  // Letters that no font has here look like one that nobody ever had, and on the glass as boxes.
  await document.fonts.ready;
  const canvas = document.createElement('canvas').getContext('2d');
  const known = new Map<string, string>();
  const looksOf = (letter: string, font: string): string => {
    const key = letter + font;
    if (canvas === null || known.has(key)) return known.get(key) ?? '';
    canvas.font = font;
    const {
      width,
      actualBoundingBoxAscent: up,
      actualBoundingBoxRight: right,
    } = canvas.measureText(letter);
    known.set(key, `${width} ${up} ${right}`);
    return looksOf(letter, font);
  };
  const UNASSIGNED = '\u0378';
  const isBox = (letter: string, font: string) =>
    looksOf(letter, font) === looksOf(UNASSIGNED, font);

  const asides = demands.asides.map(([source, flags]) => new RegExp(source, flags));
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent?.trim() ?? '';
    const element = walker.currentNode.parentElement;
    if (text === '' || element === null || !isSeen(element)) continue;
    const { width, height } = element.getBoundingClientRect();
    // Text for screen readers alone is a pixel large.
    if (width <= 1 || height <= 1) continue;
    const { font, fontSize } = getComputedStyle(element);
    if ((text.match(/\p{Lo}/gu) ?? []).some((letter) => isBox(letter, font))) {
      faults.push(`“${text}” has letters that no font has`);
    }
    const px = Number.parseFloat(fontSize);
    const isAside = asides.some((words) => words.test(text));
    if (px < (isAside ? demands.asidePx : demands.lettersPx)) {
      faults.push(`“${text}” is set in ${px} px`);
    }
  }

  const buttons = [...document.querySelectorAll('button, [role="button"]')].filter(
    (button) => isSeen(button) && button.closest('[aria-hidden="true"], [inert]') === null,
  );
  if (buttons.length === 0) return faults;
  const looked = await new Promise<IntersectionObserverEntry[]>((done) => {
    const seen: IntersectionObserverEntry[] = [];
    const observer = new IntersectionObserver((entries) => {
      seen.push(...entries);
      if (seen.length < buttons.length) return;
      observer.disconnect();
      done(seen);
    });
    for (const button of buttons) observer.observe(button);
  });
  for (const { target, intersectionRatio, boundingClientRect } of looked) {
    // The garden is walked through: home-signs.spec looks at each of its places.
    const isWalkedTo = target.closest('[data-landscape]') !== null;
    if (!isWalkedTo && intersectionRatio < demands.buttonsOnGlassShare) {
      faults.push(
        `${Math.round(intersectionRatio * 100)} % of button ${nameOf(target)} is on the glass`,
      );
    }
    if (boundingClientRect.height < demands.buttonHeightPx) {
      faults.push(`button ${nameOf(target)} is ${boundingClientRect.height} px high`);
    }
  }
  return faults;
}
