import { useEffect, useRef, useState } from 'react';
import { CornerButton } from '../../ui/round-button.tsx';
import { VoicePicture } from '../../ui/voice-picture.tsx';
import { SpokenCaption } from '../../voice/spoken-caption.tsx';
import { useWords } from '../../words/use-words.ts';
import type { ToldPlace } from './tell-places.ts';

/** A voice for who cannot read yet: names the places one by one, and is silent when tapped again. */
export function HearButton({ onTell }: { onTell: (place: ToldPlace | null) => void }) {
  const words = useWords('home');
  const [caption, setCaption] = useState('');
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);

  const toggle = async () => {
    if (stop.current) return stop.current();
    const stopping = new AbortController();
    stop.current = () => stopping.abort();
    try {
      const [{ createSpeaker }, { tellPlaces }] = await Promise.all([
        import('../../voice/speak.ts'),
        import('./tell-places.ts'),
      ]);
      if (stopping.signal.aborted) return;
      const speaker = createSpeaker({ areas: ['home'] });
      stopping.signal.addEventListener('abort', () => speaker.stop());
      const leave = speaker.subscribe(() => setCaption(speaker.caption() ?? ''));
      await tellPlaces(speaker, words, onTell, stopping.signal);
      leave();
    } finally {
      stop.current = null;
    }
  };

  return (
    <>
      <SpokenCaption text={caption} />
      <CornerButton
        label={caption === '' ? words.buttons.hearPlaces : words.buttons.stopVoice}
        onClick={toggle}
      >
        <VoicePicture />
      </CornerButton>
    </>
  );
}
