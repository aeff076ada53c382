import type { PageSight } from '../page-sight.ts';

// A page for tests, which somebody looks at or not.

type PlayedPage = PageSight & Readonly<{ hide(): void; show(): void }>;

export function playPage(): PlayedPage {
  const listeners = new Set<() => void>();
  let isHidden = false;
  const turn = (hidden: boolean) => {
    isHidden = hidden;
    for (const listener of listeners) listener();
  };
  return {
    isHidden: () => isHidden,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    hide: () => turn(true),
    show: () => turn(false),
  };
}
