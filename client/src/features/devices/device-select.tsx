import styles from './device-select.module.css';
import type { PresentDevice } from './present-devices.ts';

type Props = Readonly<{
  label: string;
  present: readonly PresentDevice[];
  id: string | null;
  /** What it is called to leave the choice to the browser; absent where one of them is already in use. */
  byItself?: string;
  onChoose: (id: string | null) => void;
}>;

/** Names come from the browser, in whatever language the devices' makers wrote them. */
export function DeviceSelect({ label, present, id, byItself, onChoose }: Props) {
  return (
    <label className={styles.choice}>
      <span>{label}</span>
      <select value={id ?? ''} onChange={({ target }) => onChoose(target.value || null)}>
        {byItself === undefined ? null : <option value="">{byItself}</option>}
        {present.map((each) => (
          <option key={each.id} value={each.id}>
            {each.label}
          </option>
        ))}
      </select>
    </label>
  );
}
