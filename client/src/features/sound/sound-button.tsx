import { type ComponentType, lazy, Suspense, useEffect, useState } from 'react';
import { useDeviceRecord } from '../../ui/device-record.ts';
import { RoundButton } from '../../ui/round-button.tsx';
import { soundSettings } from '../../voice/sound-settings.ts';
import { useWords } from '../../words/use-words.ts';
import { NotePicture } from './note-picture.tsx';
import styles from './sound-button.module.css';

type PanelProps = Readonly<{ onClose: () => void }>;

const SoundPanel = lazy(async (): Promise<{ default: ComponentType<PanelProps> }> => {
  try {
    return { default: (await import('./sound-panel.tsx')).SoundPanel };
  } catch {
    // Without a network, before it was kept: whatever waits for the choice goes on.
    return { default: NothingToChoose };
  }
});

function NothingToChoose({ onClose }: PanelProps) {
  useEffect(onClose, [onClose]);
  return null;
}

/** On every screen of a child: opens the choice of what is heard. `onChoosing` hears when that begins and ends. */
export function SoundButton({
  className,
  onChoosing,
}: {
  className: string | undefined;
  onChoosing?: (isChoosing: boolean) => void;
}) {
  const { chooseSound } = useWords('home').buttons;
  const { hasEffects, hasVoice, hasMusic } = useDeviceRecord(soundSettings);
  const [isOpen, setIsOpen] = useState(false);
  const choose = (isChoosing: boolean) => {
    setIsOpen(isChoosing);
    onChoosing?.(isChoosing);
  };
  return (
    <>
      <RoundButton
        label={chooseSound}
        className={`${styles.sound} ${className}`}
        onClick={() => choose(true)}
      >
        <NotePicture isSilent={!hasEffects && !hasVoice && !hasMusic} />
      </RoundButton>
      {isOpen ? (
        <Suspense fallback={null}>
          <SoundPanel onClose={() => choose(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
