import { useEffect, useState } from 'react';
import { useDeviceRecord } from '../../ui/device-record.ts';
import { chosenDevices, findChosen } from './chosen-devices.ts';
import { type PresentDevice, watchDevices } from './present-devices.ts';

type DeviceChoice = Readonly<{
  present: readonly PresentDevice[];
  /** The id of the one that is used; null leaves it to the browser. */
  id: string | null;
  choose(id: string | null): void;
}>;

/** The cameras or microphones to choose from; `look` anew when the browser may name more of them. */
export function useDeviceChoice(kind: PresentDevice['kind'], look: unknown = null): DeviceChoice {
  const chosen = useDeviceRecord(chosenDevices);
  const [all, setAll] = useState<readonly PresentDevice[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is asked for again with `look`
  useEffect(() => watchDevices(setAll), [look]);
  const present = all.filter((each) => each.kind === kind);
  return {
    present,
    id: present.length === 0 ? null : findChosen(chosen[kind], present),
    choose(id) {
      const device = present.find((each) => each.id === id);
      const kept = device === undefined ? null : { id: device.id, label: device.label };
      chosenDevices.write({ ...chosenDevices.read(), [kind]: kept });
    },
  };
}
