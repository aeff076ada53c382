import { useEffect, useRef } from 'react';
import { loadEngine } from './load-engine.ts';
import styles from './names-on-rest.module.css';
import { soundSettings } from './sound-settings.ts';
import { SpokenCaption } from './spoken-caption.tsx';
import { useSpokenLine } from './use-spoken-line.ts';
import { watchRests } from './watch-rests.ts';

/** Where the pack keeps the names of buttons and places. */
const SAID_HERE = ['home', 'child', 'door'];

/** Whatever a child rests on says its name, unless something is being said already. */
export function NamesOnRest() {
  const { caption, say } = useSpokenLine(SAID_HERE);
  const voice = useRef(say);
  voice.current = say;
  useEffect(
    () =>
      watchRests(document, async (name) => {
        if (!soundSettings.read().hasVoice) return;
        const engine = await loadEngine();
        if (engine !== null && !engine.isSpeaking()) voice.current(name);
      }),
    [],
  );
  return (
    <div className={styles.over}>
      <SpokenCaption text={caption} />
    </div>
  );
}
