type Devices = Pick<MediaDevices, 'enumerateDevices' | 'addEventListener' | 'removeEventListener'>;

const thisBrowser = (): Devices | undefined =>
  (globalThis.navigator as Navigator | undefined)?.mediaDevices;

/**
 * Tells each time a camera is plugged in. Cameras are counted, not named: names are told only to whom the family once
 * allowed a camera.
 */
export function whenCameraComes(
  onCome: () => void,
  devices: Devices | undefined = thisBrowser(),
): () => void {
  let isOver = false;
  let before: number | null = null;
  const look = async () => {
    const all = (await devices?.enumerateDevices().catch(() => [])) ?? [];
    if (isOver) return;
    const now = all.filter(({ kind }) => kind === 'videoinput').length;
    const hasCome = before !== null && now > before;
    before = now;
    if (hasCome) onCome();
  };
  devices?.addEventListener('devicechange', look);
  void look();
  return () => {
    isOver = true;
    devices?.removeEventListener('devicechange', look);
  };
}
