import { useEffect, useState } from 'react';

/** Whether a stream's camera or microphone is open just now: then its lamp is lit. */
export function useIsOn(stream: MediaStream | null, kind: 'audio' | 'video'): boolean {
  const [isOn, setIsOn] = useState(false);
  useEffect(() => {
    const tracks = stream?.getTracks().filter((track) => track.kind === kind) ?? [];
    const look = () => setIsOn(tracks.some(({ readyState }) => readyState === 'live'));
    look();
    for (const track of tracks) track.addEventListener('ended', look);
    return () => {
      for (const track of tracks) track.removeEventListener('ended', look);
    };
  }, [stream, kind]);
  return isOn;
}
