import { DeviceSelect } from '../devices/device-select.tsx';
import { useDeviceChoice } from '../devices/use-device-choice.ts';

/** For grown-ups: another camera, where there are several; the next try takes it. */
export function CameraChoice() {
  const { present, id, choose } = useDeviceChoice('camera');
  if (present.length < 2) return null;
  return (
    <DeviceSelect
      label="For grown-ups: which camera?"
      present={present}
      id={id}
      byItself="As the browser chooses"
      onChoose={choose}
    />
  );
}
