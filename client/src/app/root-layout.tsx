import { Outlet, ScrollRestoration, useNavigation } from 'react-router';
import { FireflyLoader } from '../ui/firefly-loader.tsx';
import styles from './root-layout.module.css';

/** Around every screen: the firefly comes when the next one is long on its way. */
export function RootLayout() {
  const isLeaving = useNavigation().state === 'loading';
  return (
    <>
      <Outlet />
      {isLeaving ? (
        <div className={styles.veil}>
          <FireflyLoader />
        </div>
      ) : null}
      <ScrollRestoration />
    </>
  );
}
