import { lazy, Suspense, useDeferredValue } from 'react';
import { Route, Routes, useLocation } from 'react-router';
import { HomeScreen } from '../features/home/home-screen.tsx';
import { FireflyLoader } from '../ui/firefly-loader.tsx';
import { KindErrorScreen } from './kind-error-screen.tsx';
import { parentsRoutes } from './parents-routes.tsx';
import { ScreenErrorBoundary } from './screen-error-boundary.tsx';
import styles from './screens.module.css';
import { useScrollToTop } from './use-scroll-to-top.ts';

// Home is in the first bundle; every other screen is fetched when it is asked for.
const WhoPlaysScreen = lazy(async () => ({
  default: (await import('../features/children/who-plays-screen.tsx')).WhoPlaysScreen,
}));
const PlayScreen = lazy(async () => ({
  default: (await import('../features/play/play-screen.tsx')).PlayScreen,
}));
/**
 * The screen of the present address. The old one stays until the next has come; the firefly comes when that takes
 * long. The router must hand on addresses at once, outside of transitions, for the two to be told apart.
 */
export function Screens() {
  const asked = useLocation();
  const shown = useDeferredValue(asked);
  useScrollToTop(shown);
  return (
    <>
      <ScreenErrorBoundary location={shown}>
        <Suspense fallback={<FireflyLoader />}>
          <Routes location={shown}>
            <Route index element={<HomeScreen />} />
            <Route path="who" element={<WhoPlaysScreen />} />
            <Route path="play/:gameID" element={<PlayScreen />} />
            {parentsRoutes}
            <Route path="*" element={<KindErrorScreen reason="not-found" />} />
          </Routes>
        </Suspense>
      </ScreenErrorBoundary>
      {shown === asked ? null : (
        <div className={styles.veil}>
          <FireflyLoader />
        </div>
      )}
    </>
  );
}
