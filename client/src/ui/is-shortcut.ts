/**
 * True for a key pressed together with Command, Control or Alt, and for those keys themselves: such presses are the
 * browser's or the system's. Whoever holds something must let it go at the first of them: while Command is down,
 * macOS never tells that another key was let go.
 */
export function isShortcut(
  event: Readonly<Partial<Pick<KeyboardEvent, 'altKey' | 'ctrlKey' | 'metaKey'>>>,
): boolean {
  return Boolean(event.altKey || event.ctrlKey || event.metaKey);
}
