import { Outlet } from 'react-router';

/** Screens whose words are English alone: they say so, and run as English does, whatever the page speaks. */
export function NotTranslatedYet() {
  return (
    <div lang="en" dir="ltr" style={{ display: 'contents' }}>
      <Outlet />
    </div>
  );
}
