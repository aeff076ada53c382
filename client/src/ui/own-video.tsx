import { useEffect, useRef } from 'react';

/** What the own camera sees, without its sound. */
export function OwnVideo({ stream, label }: { stream: MediaStream; label: string }) {
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    const element = video.current;
    if (element === null) return;
    element.srcObject = stream;
    // Some devices refuse the first play after a permission dialog; the next frame event plays it.
    element.play().catch(() => undefined);
    return () => {
      element.srcObject = null;
    };
  }, [stream]);
  return <video ref={video} muted playsInline autoPlay aria-label={label} />;
}
