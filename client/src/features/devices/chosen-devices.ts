import { createDeviceRecord } from '../../ui/device-record.ts';
import { listDevices, type PresentDevice } from './present-devices.ts';

/** A camera or microphone as it was when somebody chose it. */
type ChosenDevice = Readonly<{ id: string; label: string }>;

/** Null leaves the choice to the browser. */
type ChosenDevices = Readonly<{
  camera: ChosenDevice | null;
  microphone: ChosenDevice | null;
}>;

export type ChosenIds = Readonly<{ camera: string | null; microphone: string | null }>;

const NOTHING_CHOSEN: ChosenDevices = { camera: null, microphone: null };

/** Which camera and microphone games and calls use on this device. Kept here and nowhere else. */
export const chosenDevices = createDeviceRecord<ChosenDevices>(
  'advay.devices',
  parseChosenDevices,
  NOTHING_CHOSEN,
);

export function parseChosenDevices(stored: unknown): ChosenDevices | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { camera, microphone } = stored as Record<string, unknown>;
  return { camera: parseDevice(camera), microphone: parseDevice(microphone) };
}

function parseDevice(stored: unknown): ChosenDevice | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { id, label } = stored as Record<string, unknown>;
  return typeof id === 'string' && id !== '' && typeof label === 'string' ? { id, label } : null;
}

/**
 * The id under which the chosen one goes today: some browsers give a device another id at every visit, and only its
 * name stays. Null when it is not there. A browser that names nothing yet may still know the old id.
 */
export function findChosen(
  chosen: ChosenDevice | null,
  present: readonly PresentDevice[],
): string | null {
  if (chosen === null) return null;
  if (present.length === 0) return chosen.id;
  const found =
    present.find(({ id }) => id === chosen.id) ??
    present.find(({ label }) => label !== '' && label === chosen.label);
  return found?.id ?? null;
}

/** The chosen devices that are there now. */
export async function chosenIds(): Promise<ChosenIds> {
  const { camera, microphone } = chosenDevices.read();
  if (camera === null && microphone === null) return { camera: null, microphone: null };
  const present = await listDevices();
  const ofKind = (kind: PresentDevice['kind']) => present.filter((each) => each.kind === kind);
  return {
    camera: findChosen(camera, ofKind('camera')),
    microphone: findChosen(microphone, ofKind('microphone')),
  };
}
