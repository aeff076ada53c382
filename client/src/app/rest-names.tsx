import { type ComponentType, lazy, Suspense } from 'react';
import type { Location } from 'react-router';

const NamesOnRest = lazy(async (): Promise<{ default: ComponentType }> => {
  try {
    return { default: (await import('../voice/names-on-rest.tsx')).NamesOnRest };
  } catch {
    // Without a network, before it was kept: buttons say nothing, and that is all.
    return { default: () => null };
  }
});

/** Grown-ups read: their rooms, and the page of a relative, say nothing. */
const isForChild = ({ pathname }: Location): boolean =>
  !/^\/(parents|r|invite)(\/|$)/.test(pathname);

/** On a child's screens whatever one rests on says its name. */
export function RestNames({ location }: { location: Location }) {
  return isForChild(location) ? (
    <Suspense fallback={null}>
      <NamesOnRest />
    </Suspense>
  ) : null;
}
