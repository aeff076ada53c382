import { type ReactNode, useEffect, useEffectEvent, useRef } from 'react';
import IconBell from '~icons/fluent-emoji-flat/bell';
import IconMusic from '~icons/fluent-emoji-flat/musical-notes';
import IconVoice from '~icons/fluent-emoji-flat/speaking-head';
import { createSounds, type Sounds } from '../../game-runtime/sounds.ts';
import { Button } from '../../ui/button.tsx';
import { useDeviceRecord } from '../../ui/device-record.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { TickMark } from '../../ui/tick-mark.tsx';
import { type SoundSettings, soundSettings } from '../../voice/sound-settings.ts';
import { useSpokenLine } from '../../voice/use-spoken-line.ts';
import { useWords } from '../../words/use-words.ts';
import styles from './sound-panel.module.css';

const SAID_HERE = ['home'];

/** Three pictures: sounds, voice and music, each heard or not. What is switched on is heard at once. */
export function SoundPanel({ onClose }: { onClose: () => void }) {
  const { buttons } = useWords('home');
  const heard = useDeviceRecord(soundSettings);
  const { say } = useSpokenLine(SAID_HERE);
  const sounds = useRef<Sounds | null>(null);
  useEffect(() => {
    const made = createSounds();
    sounds.current = made;
    return () => made.dispose();
  }, []);
  const greet = useEffectEvent(() => say(buttons.chooseSound));
  useEffect(() => greet(), []);

  const turn = (part: keyof SoundSettings, name: string) => () => {
    const isOn = !heard[part];
    soundSettings.write({ ...heard, [part]: isOn });
    if (part === 'hasEffects' && isOn) sounds.current?.play('glyph-done');
    else say(name);
  };
  const switchOf = (part: keyof SoundSettings, name: string, picture: ReactNode) => (
    <Switch name={name} picture={picture} isOn={heard[part]} onTurn={turn(part, name)} />
  );
  return (
    <Dialog title={buttons.chooseSound} onClose={onClose}>
      <div className={styles.switches}>
        {switchOf('hasEffects', buttons.sounds, <IconBell aria-hidden="true" />)}
        {switchOf('hasVoice', buttons.voice, <IconVoice aria-hidden="true" />)}
        {switchOf('hasMusic', buttons.music, <IconMusic aria-hidden="true" />)}
      </div>
      <Button size="child" className={styles.done} onClick={onClose}>
        {buttons.soundDone}
      </Button>
    </Dialog>
  );
}

/** A picture that is heard, with a tick, or crossed out. */
function Switch({
  name,
  picture,
  isOn,
  onTurn,
}: {
  name: string;
  picture: ReactNode;
  isOn: boolean;
  onTurn: () => void;
}) {
  return (
    <button
      type="button"
      role="switch"
      aria-checked={isOn}
      className={styles.switch}
      onClick={onTurn}
    >
      <span className={styles.picture}>
        {picture}
        {isOn ? null : (
          <svg viewBox="0 0 64 64" aria-hidden="true">
            <path d="M8 8 56 56" stroke="var(--cream)" strokeWidth="14" />
            <path d="M8 8 56 56" stroke="currentColor" strokeWidth="6" strokeLinecap="round" />
          </svg>
        )}
      </span>
      <span>{name}</span>
      <svg className={styles.tick} viewBox="0 0 32 32" aria-hidden="true">
        <circle cx="16" cy="16" r="14" fill="none" stroke="currentColor" strokeWidth="3" />
        {isOn ? <TickMark /> : null}
      </svg>
    </button>
  );
}
