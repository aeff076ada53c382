import type { ButtonLike } from '../../input/movement-button-source.ts';

/** Shows on a picture button that it is held, at once and without React. */
export function showHeld(button: ButtonLike, isHeld: boolean): void {
  if (button instanceof HTMLElement) button.setAttribute('aria-pressed', String(isHeld));
}
