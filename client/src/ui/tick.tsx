import { useId } from 'react';
import styles from './tick.module.css';

/** Something that is on or off, with what it means under it. */
export function Tick({
  label,
  hint,
  isTicked,
  onChange,
}: {
  label: string;
  hint: string;
  isTicked: boolean;
  onChange: (isTicked: boolean) => void;
}) {
  const id = useId();
  return (
    <div className={styles.tick}>
      <input
        id={id}
        type="checkbox"
        checked={isTicked}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => onChange(target.checked)}
      />
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-hint`}>{hint}</p>
    </div>
  );
}
