/** A camera or microphone that is plugged in, and named by the browser. */
export type PresentDevice = Readonly<{
  kind: 'camera' | 'microphone';
  id: string;
  label: string;
}>;

const KINDS: Readonly<Record<string, PresentDevice['kind']>> = {
  videoinput: 'camera',
  audioinput: 'microphone',
};
/** Names for whatever the system chose: no devices of their own. */
const STAND_INS = ['default', 'communications'];

type Devices = Pick<MediaDevices, 'enumerateDevices' | 'addEventListener' | 'removeEventListener'>;

const thisBrowser = (): Devices | undefined =>
  (globalThis.navigator as Navigator | undefined)?.mediaDevices;

/** What may be chosen from; nothing before the family has allowed the camera or microphone once. */
export async function listDevices(
  devices: Pick<Devices, 'enumerateDevices'> | undefined = thisBrowser(),
): Promise<readonly PresentDevice[]> {
  const all = (await devices?.enumerateDevices().catch(() => [])) ?? [];
  return all.flatMap(({ kind: browserKind, deviceId: id, label }) => {
    const kind = KINDS[browserKind];
    const isNamed = id !== '' && label !== '' && !STAND_INS.includes(id);
    return kind === undefined || !isNamed ? [] : [{ kind, id, label }];
  });
}

/** Tells what is there now and whenever something is plugged in or out. */
export function watchDevices(
  onList: (present: readonly PresentDevice[]) => void,
  devices: Devices | undefined = thisBrowser(),
): () => void {
  let isOver = false;
  const look = async () => {
    const present = await listDevices(devices);
    if (!isOver) onList(present);
  };
  devices?.addEventListener('devicechange', look);
  void look();
  return () => {
    isOver = true;
    devices?.removeEventListener('devicechange', look);
  };
}
