import { clock } from '@advay/shared/kernel/clock';
import { fetchSheet } from './fetch-sheet.ts';

let loading: Promise<boolean> | undefined;

/**
 * Brings the cast onto the page, once, and after all that the first screen needs. False where it could not be fetched:
 * its places stay empty, and whoever asks later tries again.
 */
export async function loadCast(): Promise<boolean> {
  loading ??= fetchCast();
  const isThere = await loading;
  if (!isThere) loading = undefined;
  return isThere;
}

async function fetchCast(): Promise<boolean> {
  await untilIdle();
  const text = await fetchSheet();
  if (text === null) return false;
  const sheet = new DOMParser().parseFromString(text, 'image/svg+xml');
  const drawing = document.importNode(sheet.documentElement, true);
  if (!(drawing instanceof SVGSVGElement)) return false;
  drawing.setAttribute('width', '0');
  drawing.setAttribute('height', '0');
  drawing.setAttribute('aria-hidden', 'true');
  drawing.style.position = 'absolute';
  document.body.append(drawing);
  return true;
}

const untilIdle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve());
    else clock.setTimeout(resolve);
  });
