import type { Page } from '@playwright/test';

/** What stands before the scenery of a stage, by what it is for. */
const STANDS_BEFORE = {
  camera: 'main figure',
  'a button in the corner': 'main > button',
  'what is said': 'main p[aria-live="polite"][data-has-text="true"]',
  'how to hold it': 'main aside',
} as const;

/** Rounding of boxes. */
const SLACK_PX = 1;

/** What covers a part of the field now, and how much of it in CSS pixels; nothing where play is all in sight. */
export function coverOfPlay(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    ([selectors, slackPx]) => {
      const canvas = document.querySelector('canvas');
      const [leftPx = 0, topPx = 0, widthPx = 0, heightPx = 0] = (canvas?.dataset.field ?? '')
        .split(' ')
        .map(Number);
      if (canvas === null || widthPx === 0) return ['no field'];
      const stage = canvas.getBoundingClientRect();
      const [fieldLeft, fieldTop] = [stage.left + leftPx, stage.top + topPx];
      return Object.entries(selectors).flatMap(([what, selector]) =>
        [...document.querySelectorAll(selector)].flatMap((element) => {
          const box = element.getBoundingClientRect();
          const across =
            Math.min(box.right, fieldLeft + widthPx) - Math.max(box.left, fieldLeft) - slackPx;
          const down =
            Math.min(box.bottom, fieldTop + heightPx) - Math.max(box.top, fieldTop) - slackPx;
          return across > 0 && down > 0
            ? [`${what}: ${Math.round(across)} × ${Math.round(down)}`]
            : [];
        }),
      );
    },
    [STANDS_BEFORE, SLACK_PX] as const,
  );
}
