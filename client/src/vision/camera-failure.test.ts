import { describe, expect, it } from 'vitest';
import { type CameraPage, foreseeCameraFailure, readCameraError } from './camera-failure.ts';

const SAFARI =
  'Mozilla/5.0 (iPad; CPU OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1';
const IOS_WEB_VIEW =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148';
const ANDROID_WEB_VIEW =
  'Mozilla/5.0 (Linux; Android 14; Pixel 7; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0 Mobile Safari/537.36';
const FACEBOOK = `${IOS_WEB_VIEW} [FBAN/FBIOS;FBAV/465.0]`;

const page = (over: Partial<CameraPage> = {}): CameraPage => ({
  isSecureContext: true,
  hasMediaDevices: true,
  userAgent: SAFARI,
  ...over,
});
const named = (name: string) => new DOMException('said the browser', name);

describe('before the camera is asked for', () => {
  it('nothing is in the way on a secure page of a whole browser', () => {
    expect(foreseeCameraFailure(page())).toBeNull();
  });

  it('a plain http page is told apart from a browser that cannot', () => {
    const without = { hasMediaDevices: false };
    expect(foreseeCameraFailure(page({ ...without, isSecureContext: false }))).toBe(
      'insecure-page',
    );
    expect(foreseeCameraFailure(page(without))).toBe('old-browser');
  });

  it.each([IOS_WEB_VIEW, ANDROID_WEB_VIEW, FACEBOOK])(
    'a browser inside another app without a camera is named: %s',
    (userAgent) => {
      expect(foreseeCameraFailure(page({ hasMediaDevices: false, userAgent }))).toBe(
        'in-app-browser',
      );
    },
  );
});

describe('when the browser refuses', () => {
  it.each([
    ['NotAllowedError', 'denied'],
    ['SecurityError', 'denied'],
    ['NotFoundError', 'none'],
    ['OverconstrainedError', 'none'],
    ['NotReadableError', 'in-use'],
    ['AbortError', 'in-use'],
    ['TypeError', 'failed'],
    ['UnknownError', 'failed'],
  ] as const)('%s means %s', (name, reason) => {
    expect(readCameraError(named(name), page())).toBe(reason);
  });

  it('a browser without cameras did not say no: it cannot', () => {
    const without = page({ hasMediaDevices: false });
    expect(readCameraError(named('NotAllowedError'), without)).toBe('old-browser');
  });

  it('an app that refuses unasked is not the family saying no', () => {
    expect(readCameraError(named('NotAllowedError'), page({ userAgent: FACEBOOK }))).toBe(
      'in-app-browser',
    );
  });

  it('even something that is no error at all gets a reason', () => {
    expect(readCameraError('what', page())).toBe('failed');
  });
});
