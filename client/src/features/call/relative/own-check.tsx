import { clock } from '@advay/shared/kernel/clock';
import type { AreaWords } from '@advay/shared/words/areas';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { OwnVideo } from '../../../ui/own-video.tsx';
import hidden from '../../../ui/visually-hidden.module.css';
import { DeviceSelect } from '../../devices/device-select.tsx';
import { useDeviceChoice } from '../../devices/use-device-choice.ts';
import styles from './own-check.module.css';
import type { OwnDevices } from './own-devices.ts';
import { listenToLevel, MAX_DOTS } from './sound-level.ts';
import { Choices } from './step-card.tsx';

type Props = Readonly<{
  devices: OwnDevices;
  words: AreaWords['relative']['check'];
  tryAgain: string;
  /** Small beside something else that goes on. */
  size: 'large' | 'small';
}>;

/** How one is seen and heard, or what is in the way and what to do. */
export function OwnCheck({ devices, words, tryAgain, size }: Props) {
  const state = useSyncExternalStore(devices.subscribe, devices.state);
  switch (state.kind) {
    case 'closed':
      return null;
    case 'opening':
      return <Notice>{words.allow}</Notice>;
    case 'without':
      return <Notice>{words.without}</Notice>;
    case 'failed': {
      const { title, way } = words.failures[state.reason];
      return (
        <section className={styles.failure} role="alert" data-reason={state.reason}>
          <h2>{title}</h2>
          <p>{way}</p>
          <MediaChoices devices={devices} words={words} tryAgain={tryAgain} />
        </section>
      );
    }
    case 'open': {
      const { stream, hasCamera, hasMicrophone } = state.media;
      return (
        <div className={styles.check} data-size={size}>
          {hasCamera ? (
            <OwnPicture stream={stream} words={words} />
          ) : (
            <Notice>{words.noPicture}</Notice>
          )}
          {hasMicrophone ? (
            <OwnLevel stream={stream} words={words} isAsked={size === 'large'} />
          ) : (
            <Notice>{words.noSound}</Notice>
          )}
          {size === 'large' ? (
            <OtherDevices devices={devices} stream={stream} words={words} />
          ) : null}
        </div>
      );
    }
  }
}

/** What to do when they do not open. */
export function MediaChoices({ devices, words, tryAgain }: Omit<Props, 'size'>) {
  return (
    <Choices>
      <Button size="child" onClick={devices.open}>
        {tryAgain}
      </Button>
      <Button size="child" tone="plain" onClick={devices.goWithout}>
        {words.goWithout}
      </Button>
    </Choices>
  );
}

/** Another camera or microphone, where there are several. */
function OtherDevices({ devices, stream, words }: OfStream & { devices: OwnDevices }) {
  const camera = useDeviceChoice('camera', stream);
  const microphone = useDeviceChoice('microphone', stream);
  const choices = [
    { choice: camera, label: words.whichCamera, track: stream.getVideoTracks()[0] },
    { choice: microphone, label: words.whichMicrophone, track: stream.getAudioTracks()[0] },
  ];
  return choices.map(({ choice, label, track }) =>
    choice.present.length < 2 ? null : (
      <DeviceSelect
        key={label}
        label={label}
        present={choice.present}
        id={track?.getSettings().deviceId ?? choice.id}
        onChoose={(id) => {
          choice.choose(id);
          devices.change();
        }}
      />
    ),
  );
}

type OfStream = Readonly<{ stream: MediaStream; words: AreaWords['relative']['check'] }>;

function OwnPicture({ stream, words }: OfStream) {
  return (
    <figure className={styles.picture}>
      <OwnVideo stream={stream} label={words.picture} />
      <figcaption className={styles.lamp}>
        <span className={styles.light} aria-hidden="true" />
        {words.lamp}
      </figcaption>
    </figure>
  );
}

const DOTS = Array.from({ length: MAX_DOTS }, (_, index) => index + 1);
/** So long nobody is told that there is no sound. */
const PATIENCE_MS = 8_000;

function OwnLevel({ stream, words, isAsked }: OfStream & { isAsked: boolean }) {
  const [dots, setDots] = useState(0);
  const [isHeard, setIsHeard] = useState(false);
  const [isLate, setIsLate] = useState(false);
  useEffect(() => {
    const timer = clock.setTimeout(() => setIsLate(true), PATIENCE_MS);
    const stop = listenToLevel(stream, (next) => {
      setDots(next);
      if (next > 0) setIsHeard(true);
    });
    return () => {
      clock.clearTimeout(timer);
      stop();
    };
  }, [stream]);
  const line = isHeard ? words.heard : isLate ? words.notHeard : words.sayHello;
  return (
    <div className={styles.level}>
      <meter className={hidden.hidden} aria-label={words.level} max={MAX_DOTS} value={dots} />
      <span className={styles.dots} aria-hidden="true">
        {DOTS.map((dot) => (
          <span key={dot} className={styles.dot} data-is-lit={dot <= dots} />
        ))}
      </span>
      {isAsked ? <p role="status">{line}</p> : null}
    </div>
  );
}
