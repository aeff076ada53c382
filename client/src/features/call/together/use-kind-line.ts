import { useCallback, useEffect, useRef, useState } from 'react';
import { useSpokenLine } from '../../home/use-spoken-line.ts';

/** Long enough to be read twice. */
const LINE_MS = 4_500;

/** One line that stands for a moment; a child hears it too. */
export function useKindLine(
  role: 'child' | 'grown-up',
): Readonly<{ line: string; tell: (line: string) => void }> {
  const { caption, say } = useSpokenLine();
  const [written, setWritten] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const voice = useRef(say);
  voice.current = say;

  const tell = useCallback(
    (line: string) => {
      if (role === 'child') return voice.current(line);
      clearTimeout(timer.current);
      setWritten(line);
      timer.current = setTimeout(() => setWritten(''), LINE_MS);
    },
    [role],
  );
  return { line: role === 'child' ? caption : written, tell };
}
