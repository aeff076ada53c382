import { useWords } from '../../words/use-words.ts';
import { DeviceSelect } from '../devices/device-select.tsx';
import { useDeviceChoice } from '../devices/use-device-choice.ts';

/** For grown-ups: another camera, where there are several; the next try takes it. */
export function CameraChoice() {
  const { camera } = useWords('child');
  const { present, id, choose } = useDeviceChoice('camera');
  if (present.length < 2) return null;
  return (
    <DeviceSelect
      label={camera.which}
      present={present}
      id={id}
      byItself={camera.asBrowserChooses}
      onChoose={choose}
    />
  );
}
