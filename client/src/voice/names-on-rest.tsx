import { type CSSProperties, useEffect, useRef, useState } from 'react';
import { CaptionBar } from '../ui/caption-bar.tsx';
import { loadEngine } from './load-engine.ts';
import styles from './names-on-rest.module.css';
import { soundSettings } from './sound-settings.ts';
import { useSpokenLine } from './use-spoken-line.ts';
import { type Rest, watchRests } from './watch-rests.ts';

/** Where the pack keeps the names of buttons and places. */
const SAID_HERE = ['home', 'child', 'door'];
/** Between a thing and its name, in CSS pixels. */
const GAP_PX = 8;

/** Whatever a child rests on says its name, unless something is being said already. */
export function NamesOnRest() {
  const { caption, say } = useSpokenLine(SAID_HERE);
  const [beside, setBeside] = useState<CSSProperties | null>(null);
  const voice = useRef({ caption, say });
  voice.current = { caption, say };
  useEffect(
    () =>
      watchRests(document, async (rest) => {
        if (!soundSettings.read().hasVoice) return;
        const engine = await loadEngine();
        // One name gives way to the next, and no other line to a name.
        if (engine === null || (engine.isSpeaking() && voice.current.caption === '')) return;
        setBeside(rest.isWritten ? null : placeBeside(rest));
        voice.current.say(rest.name);
      }),
    [],
  );
  // What is written on a thing needs no caption.
  return beside === null ? null : (
    <div className={styles.beside} style={beside}>
      <CaptionBar text={caption} />
    </div>
  );
}

/** Below a thing in the upper half of the window, else above it, and as far across as the thing is. */
function placeBeside({ thing }: Rest): CSSProperties {
  const { left, right, top, bottom } = thing.getBoundingClientRect();
  const across = (left + right) / 2 / innerWidth;
  const before = getComputedStyle(thing).direction === 'rtl' ? 1 - across : across;
  return {
    gridTemplateColumns: `minmax(0, ${before}fr) auto minmax(0, ${1 - before}fr)`,
    ...((top + bottom) / 2 < innerHeight / 2
      ? { top: bottom + GAP_PX }
      : { bottom: innerHeight - top + GAP_PX }),
  };
}
