/** After these nothing tells what is let go: the window lost the focus, or the page went out of sight. */
const LETTING_GO = ['blur', 'pagehide', 'visibilitychange'] as const;

/** Calls when all that is held has to be let go, until the signal aborts. Give the window. */
export function onLettingGo(page: EventTarget, letGo: () => void, signal: AbortSignal): void {
  for (const type of LETTING_GO) page.addEventListener(type, letGo, { signal });
}
