import type { ChildSettings } from '@advay/shared/children/child-settings';
import { PLAY_MINUTES } from '@advay/shared/children/child-settings';
import { Choice } from '../../../ui/choice.tsx';
import { Tick } from '../../../ui/tick.tsx';
import { useWords } from '../../../words/use-words.ts';
import { minutesWords } from '../progress/play-time.ts';
import { useLocale } from '../use-locale.ts';

const NO_END = 'no-end';

/** How the child plays best. */
export function ChildSettingsFields({
  settings,
  onChange,
}: {
  settings: ChildSettings;
  onChange: (settings: ChildSettings) => void;
}) {
  const words = useWords('parents/children').form;
  const locale = useLocale();
  const { calmMotion, playMinutesADay } = settings;
  return (
    <>
      <Choice
        legend={words.playADay}
        hint={words.playADayHint}
        name="play-minutes"
        options={[
          { value: NO_END, label: words.noEnd },
          ...PLAY_MINUTES.map((minutes) => ({
            value: String(minutes),
            label: minutesWords(locale, minutes),
          })),
        ]}
        value={playMinutesADay === null ? NO_END : String(playMinutesADay)}
        onChange={(value) =>
          onChange({
            ...settings,
            playMinutesADay: PLAY_MINUTES.find((minutes) => String(minutes) === value) ?? null,
          })
        }
      />
      <Tick
        label={words.calm}
        hint={words.calmHint}
        isTicked={calmMotion}
        onChange={(isCalm) => onChange({ ...settings, calmMotion: isCalm })}
      />
    </>
  );
}
