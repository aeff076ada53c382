import type { CanvasCameraOptions } from './canvas-camera.ts';
import { createSyntheticCamera, type SyntheticCamera } from './synthetic-camera.ts';

/**
 * Puts a synthetic camera in place of the browser's: run it before the page's own scripts. Every
 * `getUserMedia` call gets a stream of its own, so a page may stop its tracks and ask again. The
 * camera is opened by the first who asks, be it the page or the test that steers it. Sound comes
 * from the browser as ever.
 */
export const installSyntheticCamera = (
  options: CanvasCameraOptions,
): (() => Promise<SyntheticCamera>) => {
  let opening: Promise<SyntheticCamera> | undefined;
  const open = (): Promise<SyntheticCamera> => {
    opening ??= createSyntheticCamera(options);
    return opening;
  };
  // Pages without a secure context, such as about:blank, have no devices at all.
  const devices: MediaDevices | undefined = navigator.mediaDevices;
  if (devices !== undefined) {
    const getReal = devices.getUserMedia.bind(devices);
    devices.getUserMedia = async (wanted = {}) => {
      const sound = wanted.audio ? await getReal({ audio: wanted.audio }) : null;
      const picture = wanted.video ? (await open()).openStream() : null;
      return new MediaStream([...(sound?.getTracks() ?? []), ...(picture?.getTracks() ?? [])]);
    };
  }
  return open;
};
