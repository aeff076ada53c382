/**
 * Why there is no camera picture, each with its own way on:
 * `denied` the family (or the system) said no; `none` nothing is plugged in; `in-use` another program holds it;
 * `insecure-page` the page came over plain http; `in-app-browser` a browser inside another app that has no camera;
 * `old-browser` this browser has no camera at all; `failed` none of these: the camera did not start.
 */
export type CameraFailure =
  | 'denied'
  | 'none'
  | 'in-use'
  | 'insecure-page'
  | 'in-app-browser'
  | 'old-browser'
  | 'failed';

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
  return isInAppBrowser(page.userAgent) ? 'in-app-browser' : 'old-browser';
}

/** Some browsers' over-constrained error is no `Error`. */
export function readErrorName(error: unknown): string {
  const name = typeof error === 'object' && error !== null && 'name' in error ? error.name : '';
  return typeof name === 'string' ? name : '';
}

/** Reads the rejection of `getUserMedia` (Media Capture and Streams, §10.3.1; older names included). */
export function readCameraError(error: unknown, page: CameraPage): CameraFailure {
  const foreseen = foreseeCameraFailure(page);
  if (foreseen !== null) return foreseen;
  switch (readErrorName(error)) {
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
      return isInAppBrowser(page.userAgent) ? 'in-app-browser' : 'failed';
  }
}
