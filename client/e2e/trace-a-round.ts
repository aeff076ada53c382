import { expect, type Page } from '@playwright/test';
import { traceLetters } from './letter-tracer.ts';
import { byMouse, playUntil } from './players.ts';

const LIMIT_MS = 180_000;

/** Traces a watched round of letters by mouse, to the card at its end. */
export async function traceARound(page: Page): Promise<void> {
  await playUntil({
    page,
    thinking: traceLetters,
    pointing: byMouse(page),
    until: ({ phase }) => phase === 'finished',
    limitMs: LIMIT_MS,
  });
  await expect(page.getByRole('region', { name: 'Round finished' })).toBeVisible();
}
