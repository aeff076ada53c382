import { clock, type Timer } from '@advay/shared/kernel/clock';
import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';

const HOLD_KEYS = [' ', 'Enter'];

/**
 * Handlers for a button that does something only when it is held, by finger, mouse or key; let go sooner, nothing
 * happens but `onShort`.
 */
export function useHold({
  holdMs,
  onHeld,
  onShort,
}: Readonly<{ holdMs: number; onHeld: () => void; onShort: () => void }>) {
  const [isHeld, setIsHeld] = useState(false);
  const timer = useRef<Timer | undefined>(undefined);
  const told = useRef({ onHeld, onShort });
  told.current = { onHeld, onShort };
  useEffect(() => () => clock.clearTimeout(timer.current), []);

  const begin = () => {
    clock.clearTimeout(timer.current);
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
    told.current.onShort();
  };

  return {
    isHeld,
    handlers: {
      onPointerDown(event: PointerEvent<HTMLElement>) {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        begin();
      },
      onPointerUp: end,
      onPointerCancel: end,
      onKeyDown(event: KeyboardEvent) {
        if (!HOLD_KEYS.includes(event.key)) return;
        event.preventDefault();
        if (!event.repeat) begin();
      },
      onKeyUp: end,
      onBlur: end,
      onContextMenu: (event: { preventDefault: () => void }) => event.preventDefault(),
    },
  };
}
