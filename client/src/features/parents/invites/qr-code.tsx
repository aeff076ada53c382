import { useMemo } from 'react';
import styles from './invites.module.css';
import { qrPath } from './qr-path.ts';

/** Squares around a code that must stay empty (ISO 18004). */
const QUIET_SQUARES = 4;

/** A text to be scanned by another device; dark on light in every theme, as scanners want it. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { side, path } = useMemo(() => qrPath(text), [text]);
  const whole = side + 2 * QUIET_SQUARES;
  return (
    <svg
      className={styles.qr}
      viewBox={`${-QUIET_SQUARES} ${-QUIET_SQUARES} ${whole} ${whole}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect x={-QUIET_SQUARES} y={-QUIET_SQUARES} width={whole} height={whole} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
