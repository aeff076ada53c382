import { useEffect, useRef } from 'react';
import { isShortcut } from '../../../ui/is-shortcut.ts';

const WAYS: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  PageDown: 1,
  ArrowLeft: -1,
  PageUp: -1,
};

/** Arrow and page keys turn; escape puts away whatever is open. */
export function useTurnKeys(onTurn: (way: 1 | -1) => void, onEscape: () => void): void {
  const handlers = useRef({ onTurn, onEscape });
  handlers.current = { onTurn, onEscape };
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isShortcut(event)) return;
      const way = WAYS[event.key];
      if (event.key === 'Escape') handlers.current.onEscape();
      if (way === undefined || event.repeat) return;
      event.preventDefault();
      handlers.current.onTurn(way);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}
