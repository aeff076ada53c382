import type { SeatInput } from '../../../input/player-input.ts';
import { GAPE_SHARE, SHUT_MS } from '../limits.ts';
import type { Mouth } from './munch-state.ts';

/**
 * The mouth after one step, and whether it opened in it. It opens only after it was seen shut for a while: one that
 * stays open, through a loss or a pause as well, never does.
 */
export function moveMouth(
  before: Mouth,
  { signs }: SeatInput,
  dtMs: number,
): Readonly<{ mouth: Mouth; hasOpened: boolean }> {
  const sign = signs.find(({ name }) => name === 'mouth-open');
  const isShown = sign?.isOn ?? false;
  const hasOpened = isShown && !before.isOpen && before.shutMs >= SHUT_MS;
  const shutMs = isShown ? 0 : before.shutMs + dtMs;
  const isOpen = isShown ? before.isOpen || hasOpened : shutMs < SHUT_MS && before.isOpen;
  const wide = isShown ? Math.max(0.6, sign?.value ?? 0) : (sign?.value ?? 0) * 0.5;
  const gape = before.gape + (wide - before.gape) * GAPE_SHARE;
  return { mouth: { isOpen, shutMs, gape }, hasOpened };
}
