import { lazy, Suspense, useDeferredValue, useEffect } from 'react';
import { Navigate, Route, Routes, useLocation } from 'react-router';
import { useIsCallOn } from '../features/call/call-on.ts';
import { HomeScreen } from '../features/home/home-screen.tsx';
import { FireflyLoader } from '../ui/firefly-loader.tsx';
import { KindErrorScreen } from './kind-error-screen.tsx';
import { notePresentScreen } from './present-screen.ts';
import { RestNames } from './rest-names.tsx';
import { ScreenErrorBoundary } from './screen-error-boundary.tsx';
import styles from './screens.module.css';
import { StoryDoor } from './story-door.tsx';
import { takeLinkTokens } from './take-link-tokens.ts';
import { useScrollToTop } from './use-scroll-to-top.ts';

// Home is in the first bundle; every other screen is fetched when it is asked for.
const WhoPlaysScreen = lazy(async () => ({
  default: (await import('../features/children/who-plays-screen.tsx')).WhoPlaysScreen,
}));
const PlayScreen = lazy(async () => ({
  default: (await import('../features/play/play-screen.tsx')).PlayScreen,
}));
const ShelfScreen = lazy(async () => ({
  default: (await import('../features/storytime/shelf/shelf-screen.tsx')).ShelfScreen,
}));
const ReaderScreen = lazy(async () => ({
  default: (await import('../features/storytime/reader-screen.tsx')).ReaderScreen,
}));
const ParentsPages = lazy(async () => ({
  default: (await import('./parents-pages.tsx')).ParentsPages,
}));
const RelativeScreen = lazy(async () => ({
  default: (await import('../features/call/relative/relative-screen.tsx')).RelativeScreen,
}));
// A link whose code did not come as the page opened is asked for once more, and told like any screen that fails.
const UntakenLink = lazy(async () => {
  await takeLinkTokens();
  return { default: () => <Navigate to={location.pathname} replace /> };
});

/**
 * The screen of the present address. The old one stays until the next has come; the firefly comes when that takes
 * long. The router must hand on addresses at once, outside of transitions, for the two to be told apart.
 */
export function Screens() {
  const asked = useLocation();
  const shown = useDeferredValue(asked);
  const isCallOn = useIsCallOn();
  useScrollToTop(shown);
  useEffect(() => notePresentScreen(asked.pathname, isCallOn), [asked.pathname, isCallOn]);
  return (
    <>
      <ScreenErrorBoundary location={shown}>
        <Suspense fallback={<FireflyLoader />}>
          {isCallOn ? null : (
            <Routes location={shown}>
              <Route index element={<HomeScreen />} />
              <Route path="who" element={<WhoPlaysScreen />} />
              <Route path="play/:gameID" element={<PlayScreen />} />
              <Route path="invite" element={<UntakenLink />} />
              <Route path="r" element={<RelativeScreen />} />
              <Route path="books" element={<ShelfScreen />} />
              <Route path="books/:bookId" element={<ReaderScreen />} />
              <Route path="parents/*" element={<ParentsPages />} />
              <Route path="*" element={<KindErrorScreen reason="not-found" />} />
            </Routes>
          )}
        </Suspense>
        <StoryDoor location={shown} />
        {isCallOn ? null : <RestNames location={shown} />}
      </ScreenErrorBoundary>
      {shown === asked ? null : (
        <div className={styles.veil}>
          <FireflyLoader />
        </div>
      )}
    </>
  );
}
