/**
 * Why there is no camera picture, each with its own way on:
 * `denied` the family (or the system) said no; `none` nothing is plugged in; `in-use` another program holds it;
 * `insecure-page` the page came over plain http; `in-app-browser` a browser inside another app that has no camera;
 * `unsupported` this browser cannot do it at all.
 */
export type CameraFailure =
  | 'denied'
  | 'none'
  | 'in-use'
  | 'insecure-page'
  | 'in-app-browser'
  | 'unsupported';

/** What of the page decides between two causes of the same error. */
export type CameraPage = Readonly<{
  isSecureContext: boolean;
  hasMediaDevices: boolean;
  userAgent: string;
}>;

/** Words that apps with a built-in browser put into its user agent. */
const IN_APP_BROWSERS =
  /FBAN|FBAV|FB_IAB|Instagram|Line\/|MicroMessenger|Snapchat|TikTok|musical_ly|BytedanceWebview|Pinterest|LinkedInApp|GSA\/|; wv\)/;

/** iOS web views have WebKit's name but not Safari's. */
function isIosWebView(userAgent: string): boolean {
  return (
    /iPhone|iPad|iPod/.test(userAgent) &&
    userAgent.includes('AppleWebKit') &&
    !/Safari\/|CriOS|FxiOS|EdgiOS/.test(userAgent)
  );
}

function isInAppBrowser(userAgent: string): boolean {
  return IN_APP_BROWSERS.test(userAgent) || isIosWebView(userAgent);
}

/** Says what is in the way before asking for the camera, or null when it may be asked for. */
export function foreseeCameraFailure(page: CameraPage): CameraFailure | null {
  if (page.hasMediaDevices) return null;
  if (!page.isSecureContext) return 'insecure-page';
  return isInAppBrowser(page.userAgent) ? 'in-app-browser' : 'unsupported';
}

/** Reads the rejection of `getUserMedia` (Media Capture and Streams, §10.3.1; older names included). */
export function readCameraError(error: unknown, page: CameraPage): CameraFailure {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  switch (name) {
    case 'NotAllowedError':
    case 'PermissionDeniedError':
    case 'SecurityError':
      if (!page.isSecureContext) return 'insecure-page';
      // A web view refuses without having asked anybody.
      return isInAppBrowser(page.userAgent) ? 'in-app-browser' : 'denied';
    case 'NotFoundError':
    case 'DevicesNotFoundError':
    case 'OverconstrainedError':
      return 'none';
    case 'NotReadableError':
    case 'TrackStartError':
    case 'AbortError':
      return 'in-use';
    default:
      return isInAppBrowser(page.userAgent) ? 'in-app-browser' : 'unsupported';
  }
}
