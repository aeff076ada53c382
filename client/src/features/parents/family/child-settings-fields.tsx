import type { ChildSettings } from '@advay/shared/children/child-settings';
import { PLAY_MINUTES } from '@advay/shared/children/child-settings';
import { Choice } from '../../../ui/choice.tsx';
import { Tick } from '../../../ui/tick.tsx';

const NO_END = 'no end';

/** How the child plays best. */
export function ChildSettingsFields({
  settings,
  onChange,
}: {
  settings: ChildSettings;
  onChange: (settings: ChildSettings) => void;
}) {
  const { calmMotion, playMinutesADay } = settings;
  return (
    <>
      <Choice
        legend="Play a day"
        hint="When the time is over, the firefly grows sleepy at the end of a round. It counts on each device by itself."
        name="play-minutes"
        options={[
          { value: NO_END, label: 'No end' },
          ...PLAY_MINUTES.map((minutes) => ({
            value: String(minutes),
            label: `${minutes} minutes`,
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
        label="Calm pictures"
        hint="Things fade where they would fly about. For a child whom much movement upsets."
        isTicked={calmMotion}
        onChange={(isCalm) => onChange({ ...settings, calmMotion: isCalm })}
      />
    </>
  );
}
