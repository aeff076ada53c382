import { useEffect, useRef, useState } from 'react';
import type { Speaker } from './speak.ts';

const NOWHERE: readonly string[] = [];

/**
 * One line at a time, heard and read; the voice is fetched with the first. `caption` is empty in silence. `areas`: where
 * the pack keeps what will be said.
 */
export function useSpokenLine(
  areas: readonly string[] = NOWHERE,
): Readonly<{ caption: string; say: (line: string, instead?: string) => void }> {
  const [caption, setCaption] = useState('');
  const speaker = useRef<Speaker | null>(null);
  const isLeft = useRef(false);
  useEffect(() => {
    isLeft.current = false;
    return () => {
      isLeft.current = true;
      speaker.current?.stop();
    };
  }, []);
  const say = async (line: string, instead?: string) => {
    const { createSpeaker } = await import('./speak.ts');
    if (isLeft.current) return;
    if (speaker.current === null) {
      const made = createSpeaker({ areas });
      made.subscribe(() => setCaption(made.caption() ?? ''));
      speaker.current = made;
    }
    speaker.current.say(line, {}, instead);
  };
  return { caption, say: (line, instead) => void say(line, instead) };
}
