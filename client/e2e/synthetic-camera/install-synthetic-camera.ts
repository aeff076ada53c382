import type { CanvasCameraOptions } from './canvas-camera.ts';
import { createSyntheticCamera, type SyntheticCamera } from './synthetic-camera.ts';

/**
 * Puts a synthetic camera in place of the browser's: run it before the page's own scripts. Every
 * `getUserMedia` call for video gets a stream of its own. The camera itself, to steer it.
 */
export const installSyntheticCamera = (options: CanvasCameraOptions): Promise<SyntheticCamera> => {
  let opening: Promise<SyntheticCamera> | undefined;
  const open = (): Promise<SyntheticCamera> => {
    opening ??= createSyntheticCamera(options);
    return opening;
  };
  navigator.mediaDevices.getUserMedia = async () => (await open()).openStream();
  return open();
};
