import { useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useWords } from '../../../words/use-words.ts';
import { type MediaFailure, openOwnMedia } from '../../call/media/own-media.ts';
import { cameraWords } from '../../camera/camera-words.ts';
import { ONE_POINTER } from '../../camera/one-pointer.ts';
import { DeviceSelect } from '../../devices/device-select.tsx';
import { useDeviceChoice } from '../../devices/use-device-choice.ts';
import { BackLink } from '../back-link.tsx';
import form from '../form.module.css';
import { VoiceCard } from './voice-card.tsx';

/** Which camera, microphone and voice this device uses, with an account or without. */
export function DevicesPage() {
  const { forGrownUps } = useWords('parents/room');
  const words = useWords('parents/device').media;
  const childWords = useWords('child');
  const [looks, setLooks] = useState(0);
  const [failure, setFailure] = useState<MediaFailure | null>(null);
  const camera = useDeviceChoice('camera', looks);
  const microphone = useDeviceChoice('microphone', looks);
  const look = async () => {
    const opened = await openOwnMedia();
    if (opened.ok) opened.media.close();
    setFailure(opened.ok ? null : opened.reason);
    setLooks((count) => count + 1);
  };
  const isNameless = camera.present.length === 0 && microphone.present.length === 0;
  return (
    <>
      <BackLink words={forGrownUps} />
      <Card>
        <h1>{words.title}</h1>
        <div className={form.form}>
          <p className={form.soft}>{words.text}</p>
          {[
            { label: words.camera, ...camera },
            { label: words.microphone, ...microphone },
          ].map(({ label, present, id, choose }) =>
            present.length === 0 ? null : (
              <DeviceSelect
                key={label}
                label={label}
                present={present}
                id={id}
                byItself={words.byItself}
                onChoose={choose}
              />
            ),
          )}
          {isNameless ? (
            <>
              <p>{words.nameless}</p>
              {failure === null ? null : (
                <Notice>
                  {cameraWords(childWords, failure, ONE_POINTER).title}.{' '}
                  {cameraWords(childWords, failure, ONE_POINTER).wayOn}
                </Notice>
              )}
              <div className={form.actions}>
                <Button tone="quiet" onClick={look}>
                  {words.look}
                </Button>
              </div>
            </>
          ) : null}
        </div>
      </Card>
      <VoiceCard />
    </>
  );
}
