import { useEffect, useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { useDeviceRecord } from '../../../ui/device-record.ts';
import { hasDeviceVoice } from '../../../voice/device/has-device-voice.ts';
import { SpokenCaption } from '../../../voice/spoken-caption.tsx';
import { useSpokenLine } from '../../../voice/use-spoken-line.ts';
import { voiceChoice } from '../../../voice/voice-choice.ts';
import { useLanguage, useWords } from '../../../words/use-words.ts';
import form from '../form.module.css';

const SAID_HERE = ['child'];

/** Whose voice speaks to the child on this device, and how it sounds. */
export function VoiceCard() {
  const { voice } = useWords('parents/device');
  const { lines } = useWords('child');
  const language = useLanguage();
  const choice = useDeviceRecord(voiceChoice);
  const { caption, say } = useSpokenLine(SAID_HERE);
  const [isNone, setIsNone] = useState(false);
  useEffect(() => {
    let isLeft = false;
    void hasDeviceVoice(language).then((has) => {
      if (!isLeft) setIsNone(!has);
    });
    return () => {
      isLeft = true;
    };
  }, [language]);
  return (
    <Card>
      <h2>{voice.title}</h2>
      <div className={form.form}>
        <p className={form.soft}>{voice.text}</p>
        <Choice
          legend={voice.whose}
          name="voice"
          value={choice}
          options={(['pack', 'device'] as const).map((value) => ({
            value,
            label: voice.kinds[value],
          }))}
          onChange={voiceChoice.write}
        />
        {isNone ? <p>{voice.none}</p> : null}
        <div className={form.actions}>
          <Button tone="quiet" onClick={() => say(lines.gardenGrew)}>
            {voice.hear}
          </Button>
        </div>
      </div>
      <SpokenCaption text={caption} />
    </Card>
  );
}
