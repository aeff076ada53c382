import { useDeviceRecord } from '../../../ui/device-record.ts';
import { RoundButton } from '../../../ui/round-button.tsx';
import { SpokenCaption } from '../../../voice/spoken-caption.tsx';
import { useSpokenLine } from '../../../voice/use-spoken-line.ts';
import { useWords } from '../../../words/use-words.ts';
import { readingMode } from '../library/reading-mode.ts';
import { ReadAloudPicture } from './read-aloud-picture.tsx';

const SAID_HERE = ['books'];

/** The family's wish for this device: every book is read aloud from the moment it opens. It says what it was set to. */
export function ReadAloudSwitch() {
  const { readBooksAloud, lines } = useWords('books');
  const isOn = useDeviceRecord(readingMode) === 'to-me';
  const voice = useSpokenLine(SAID_HERE);
  return (
    <>
      <RoundButton
        label={readBooksAloud}
        isPressed={isOn}
        onClick={() => {
          readingMode.write(isOn ? 'myself' : 'to-me');
          voice.say(isOn ? lines.readYourself : lines.readsAloud);
        }}
      >
        <ReadAloudPicture />
      </RoundButton>
      <SpokenCaption text={voice.caption} />
    </>
  );
}
