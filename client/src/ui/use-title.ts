import { useEffect } from 'react';

const PRODUCT = 'Advay Vision';

/** Names the screen in the browser's tab and to screen readers. */
export function useTitle(screen?: string): void {
  useEffect(() => {
    document.title = screen ? `${screen} · ${PRODUCT}` : PRODUCT;
  }, [screen]);
}
