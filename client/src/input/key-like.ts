export type KeyLike = Event &
  Pick<KeyboardEvent, 'code' | 'repeat' | 'altKey' | 'ctrlKey' | 'metaKey'>;

export const CONFIRM_CODES: readonly string[] = ['Space', 'Enter', 'NumpadEnter'];

/** Whether the key belongs to what has the focus: text fields take all, buttons and links what presses them. */
export function isTakenKey(event: KeyLike): boolean {
  const focus = event.target;
  if (focus === null || !('closest' in focus)) return false;
  const isIn = (selector: string) => (focus as Element).closest(selector) !== null;
  if (isIn('input, textarea, select, [contenteditable]')) return true;
  return CONFIRM_CODES.includes(event.code) && isIn('button, a[href], summary');
}
