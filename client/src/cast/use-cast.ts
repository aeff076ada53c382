import { useEffect, useState } from 'react';
import { loadCast } from './load-cast.ts';

/** True as soon as the figures can be drawn. */
export function useCast(): boolean {
  const [isThere, setIsThere] = useState(false);
  useEffect(() => {
    let isGone = false;
    loadCast().then((loaded) => {
      if (!isGone) setIsThere(loaded);
    });
    return () => {
      isGone = true;
    };
  }, []);
  return isThere;
}
