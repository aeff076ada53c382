import { createBrowserRouter } from 'react-router';
import { HomeScreen } from '../features/home/home-screen.tsx';
import { FireflyLoader } from '../ui/firefly-loader.tsx';
import { KindErrorScreen } from './kind-error-screen.tsx';
import { RootLayout } from './root-layout.tsx';

/** Home is in the first bundle; every other screen is fetched when it is asked for. */
export function createRoutes() {
  return createBrowserRouter([
    {
      Component: RootLayout,
      ErrorBoundary: KindErrorScreen,
      HydrateFallback: FireflyLoader,
      children: [
        { index: true, Component: HomeScreen },
        {
          path: 'who',
          lazy: async () => ({
            Component: (await import('../features/children/who-plays-screen.tsx')).WhoPlaysScreen,
          }),
        },
        {
          path: 'play/:gameID',
          lazy: async () => ({
            Component: (await import('../features/play/play-screen.tsx')).PlayScreen,
          }),
        },
        {
          path: 'parents',
          lazy: async () => ({
            Component: (await import('../features/parents/parents-room.tsx')).ParentsRoom,
          }),
          children: [
            {
              index: true,
              lazy: async () => ({
                Component: (await import('../features/parents/family-page.tsx')).FamilyPage,
              }),
            },
            {
              path: 'sign-in',
              lazy: async () => ({
                Component: (await import('../features/parents/sign-in-page.tsx')).SignInPage,
              }),
            },
            {
              path: 'children/new',
              lazy: async () => ({
                Component: (await import('../features/parents/add-child-page.tsx')).AddChildPage,
              }),
            },
            {
              path: 'children/:childId',
              lazy: async () => ({
                Component: (await import('../features/parents/progress-page.tsx')).ProgressPage,
              }),
            },
          ],
        },
        { path: '*', lazy: async () => ({ Component: NotFound }) },
      ],
    },
  ]);
}

function NotFound() {
  return <KindErrorScreen reason="not-found" />;
}
