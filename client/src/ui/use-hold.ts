import { clock, type Timer } from '@advay/shared/kernel/clock';
import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import { isShortcut } from './is-shortcut.ts';

const HOLD_KEYS = [' ', 'Enter'];

/**
 * Handlers for a button that does something only when it is held, by finger, mouse or key; let go sooner, nothing
 * happens but `onShort`.
 */
export function useHold({
  holdMs,
  onHeld,
  onShort,
}: Readonly<{ holdMs: number; onHeld: () => void; onShort?: () => void }>) {
  const [isHeld, setIsHeld] = useState(false);
  const timer = useRef<Timer | undefined>(undefined);
  /** The finger that holds it; null for a key. Another one neither begins anew nor lets go. */
  const heldBy = useRef<number | null>(null);
  const told = useRef({ onHeld, onShort });
  told.current = { onHeld, onShort };
  useEffect(() => () => clock.clearTimeout(timer.current), []);

  const begin = (pointerId: number | null) => {
    clock.clearTimeout(timer.current);
    heldBy.current = pointerId;
    setIsHeld(true);
    timer.current = clock.setTimeout(() => {
      setIsHeld(false);
      timer.current = undefined;
      told.current.onHeld();
    }, holdMs);
  };
  const end = () => {
    if (timer.current === undefined) return;
    clock.clearTimeout(timer.current);
    timer.current = undefined;
    setIsHeld(false);
    told.current.onShort?.();
  };

  const lift = ({ pointerId }: PointerEvent) => {
    if (heldBy.current === pointerId) end();
  };

  return {
    isHeld,
    handlers: {
      onPointerDown(event: PointerEvent<HTMLElement>) {
        if (event.button !== 0 || timer.current !== undefined) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        begin(event.pointerId);
      },
      onPointerUp: lift,
      onPointerCancel: lift,
      onKeyDown(event: KeyboardEvent) {
        if (isShortcut(event)) return end();
        if (!HOLD_KEYS.includes(event.key)) return;
        event.preventDefault();
        if (!event.repeat && timer.current === undefined) begin(null);
      },
      onKeyUp: end,
      onBlur: end,
      onContextMenu: (event: { preventDefault: () => void }) => event.preventDefault(),
    },
  };
}
