import { clock, type Timer } from '@advay/shared/kernel/clock';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useSpokenLine } from '../../../voice/use-spoken-line.ts';

/** Long enough to be read twice. */
const LINE_MS = 4_500;

const SAID_HERE = ['together'];

/** One line that stands for a moment; a child hears it too, `unnamed` where no voice can say the names in it. */
export function useKindLine(
  role: 'child' | 'grown-up',
): Readonly<{ line: string; tell: (line: string, unnamed?: string) => void }> {
  const { caption, say } = useSpokenLine(SAID_HERE);
  const [written, setWritten] = useState('');
  const timer = useRef<Timer | undefined>(undefined);
  useEffect(() => () => clock.clearTimeout(timer.current), []);
  const voice = useRef(say);
  voice.current = say;

  const tell = useCallback(
    (line: string, unnamed?: string) => {
      if (role === 'child') return voice.current(line, unnamed);
      clock.clearTimeout(timer.current);
      setWritten(line);
      timer.current = clock.setTimeout(() => setWritten(''), LINE_MS);
    },
    [role],
  );
  return { line: role === 'child' ? caption : written, tell };
}
