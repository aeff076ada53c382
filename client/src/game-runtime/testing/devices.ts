import { createCameraDevice } from './camera-device.ts';
import type { Device, DeviceKind, Played } from './device.ts';
import { createKeyboard } from './keyboard-device.ts';
import { createMouse, createTouch } from './pointer-devices.ts';

const MAKERS: Record<DeviceKind, (played: Played) => Device> = {
  mouse: createMouse,
  touch: createTouch,
  keyboard: createKeyboard,
  camera: createCameraDevice,
};

export function createDevice(kind: DeviceKind, played: Played): Device {
  return MAKERS[kind](played);
}
