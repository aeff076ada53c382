import { useSyncExternalStore } from 'react';
import { createDeviceRecord, useDeviceRecord } from './device-record.ts';

/** `device` follows the system's own light or dark setting. */
export const THEMES = ['device', 'day', 'dusk'] as const;
export type Theme = (typeof THEMES)[number];

const themeRecord = createDeviceRecord<Theme>(
  'advay.theme',
  (stored) => THEMES.find((theme) => theme === stored) ?? null,
  'device',
);

const DARK = '(prefers-color-scheme: dark)';

/** Puts the chosen theme on the page and keeps it there. */
export function applyTheme(): void {
  const apply = () => {
    const theme = themeRecord.read();
    if (theme === 'device') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  };
  apply();
  themeRecord.subscribe(apply);
}

export function chooseTheme(theme: Theme): void {
  themeRecord.write(theme);
}

export function useTheme(): Theme {
  return useDeviceRecord(themeRecord);
}

/** True while the page is drawn in its dusk colours, chosen here or by the system. */
export function useIsDusk(): boolean {
  const theme = useTheme();
  const isDeviceDark = useSyncExternalStore(
    (onChange) => {
      const query = matchMedia(DARK);
      query.addEventListener('change', onChange);
      return () => query.removeEventListener('change', onChange);
    },
    () => matchMedia(DARK).matches,
  );
  return theme === 'device' ? isDeviceDark : theme === 'dusk';
}
