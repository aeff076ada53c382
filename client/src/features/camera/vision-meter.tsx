import { clock } from '@advay/shared/kernel/clock';
import { useEffect, useState } from 'react';
import type { MeterReading } from '../../vision/meter.ts';
import type { PlayTracking } from '../../vision/start-tracking.ts';
import styles from './vision-meter.module.css';

const REFRESH_MS = 250;

const ms = (value: number | null) => (value === null ? '–' : `${value.toFixed(1)} ms`);
const share = (value: number) => value.toFixed(3);

/** What the camera part does at this moment, for parents and developers; opened by `?meter`. */
export function VisionMeter({ tracking }: { tracking: PlayTracking }) {
  const [reading, setReading] = useState<MeterReading>(() => tracking.meter());
  useEffect(() => {
    const timer = clock.setInterval(() => setReading(tracking.meter()), REFRESH_MS);
    return () => clock.clearTimeout(timer);
  }, [tracking]);
  const { pointer } = reading;
  return (
    <dl className={styles.meter} aria-label="Camera meter">
      <Row name="Model" value={`${reading.model}, ${reading.delegate}`} />
      <Row
        name="One picture takes"
        value={`${ms(reading.inferenceP50Ms)} (95 %: ${ms(reading.inferenceP95Ms)})`}
      />
      <Row name="Pictures seen" value={`${reading.trackedFps.toFixed(1)} a second`} />
      <Row
        name="Finger"
        value={pointer === null ? '–' : `x ${share(pointer.xNorm)}  y ${share(pointer.yNorm)}`}
      />
      <Row
        name="Bytes sent since the camera opened"
        value={String(reading.bytesSentSinceCameraOpened)}
        isPromise
      />
    </dl>
  );
}

function Row({
  name,
  value,
  isPromise = false,
}: {
  name: string;
  value: string;
  isPromise?: boolean;
}) {
  return (
    <div className={isPromise ? styles.promise : styles.row}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
