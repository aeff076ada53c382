import type { InstallState } from './install-offer.ts';

type Device = Readonly<{
  offer: InstallState;
  /** The page runs as an app of its own, without the browser around it. */
  isStandalone: boolean;
  userAgent: string;
  touchPoints: number;
}>;

/** How a parent gets the app onto this device: by our button, by the steps of its browser, or by its menu. */
export type WayToInstall = 'installed' | 'offer' | 'ipad-steps' | 'mac-steps' | 'menu';

export function wayToInstall({ offer, isStandalone, ...device }: Device): WayToInstall {
  if (isStandalone || offer === 'made') return 'installed';
  if (offer === 'offered') return 'offer';
  if (isIpadOrIphone(device)) return 'ipad-steps';
  return isMacSafari(device) ? 'mac-steps' : 'menu';
}

type Browser = Pick<Device, 'userAgent' | 'touchPoints'>;

/** Apple's browsers clear what a page keeps after seven days without a visit, and spare installed apps. */
export const clearsAfterSevenDays = (browser: Browser): boolean =>
  isIpadOrIphone(browser) || isMacSafari(browser);

/** An iPad calls itself a Macintosh; no Macintosh has a screen to touch. */
const isIpadOrIphone = ({ userAgent, touchPoints }: Browser) =>
  /iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && touchPoints > 1);

const isMacSafari = ({ userAgent }: Browser) => /Macintosh.* Version\/\S+ Safari\//.test(userAgent);
