import type { ButtonLike, ButtonLook } from '../../input/movement-button-source.ts';

/** Shows on a picture button what becomes of it, at once and without React. */
export function showLook(button: ButtonLike, look: ButtonLook): void {
  if (!(button instanceof HTMLElement)) return;
  button.setAttribute('aria-pressed', String(look === 'held'));
  button.toggleAttribute('data-rested-on', look === 'rested-on');
}
