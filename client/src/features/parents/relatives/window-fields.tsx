import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Tick } from '../../../ui/tick.tsx';
import form from '../form.module.css';
import { deviceTimeZone } from './device-time-zone.ts';
import styles from './relatives.module.css';
import { readDraft, tapDay, type WindowDraft, type WindowTrouble } from './window-draft.ts';
import { placeWords, WEEKDAYS, windowWords } from './window-words.ts';

const TROUBLE_WORDS: Readonly<Record<WindowTrouble, string>> = {
  'no-day': 'Choose at least one day.',
  'no-time': 'Set both times.',
  'ends-first': 'The end must be later than the beginning, on the same day.',
};

/** Off, or the days and the hours in which somebody is let in without a tap, and what that means. */
export function WindowFields({
  draft,
  name,
  child,
  isJudged,
  onChange,
}: {
  draft: WindowDraft;
  name: string;
  child: string;
  /** What is missing is said once the parent wants to save. */
  isJudged: boolean;
  onChange: (draft: WindowDraft) => void;
}) {
  const timeZone = deviceTimeZone();
  const read = readDraft(draft);
  return (
    <>
      <Tick
        label="Let in by itself at set hours"
        hint={`Else you let ${name} in with a tap, each time.`}
        isTicked={draft.isOn}
        onChange={(isOn) => onChange({ ...draft, isOn })}
      />
      {draft.isOn ? (
        <>
          <fieldset className={styles.days}>
            <legend>Days</legend>
            {WEEKDAYS.map((weekday, index) => (
              <label key={weekday}>
                <input
                  type="checkbox"
                  checked={draft.weekdays.includes(index + 1)}
                  onChange={() =>
                    onChange({ ...draft, weekdays: tapDay(draft.weekdays, index + 1) })
                  }
                />
                {weekday}
              </label>
            ))}
          </fieldset>
          <div className={styles.hours}>
            <Field
              label="From"
              type="time"
              value={draft.from}
              onChange={({ target }) => onChange({ ...draft, from: target.value })}
            />
            <Field
              label="To"
              type="time"
              value={draft.to}
              onChange={({ target }) => onChange({ ...draft, to: target.value })}
            />
          </div>
          {draft.timeZone === timeZone ? null : (
            <div className={form.actions}>
              <Button tone="quiet" onClick={() => onChange({ ...draft, timeZone })}>
                Go by the clock of {placeWords(timeZone)}
              </Button>
            </div>
          )}
          {read.ok && read.window ? (
            <p className={styles.meaning}>{windowWords(read.window, { name, child, timeZone })}</p>
          ) : null}
          {!read.ok && isJudged ? <Notice>{TROUBLE_WORDS[read.trouble]}</Notice> : null}
        </>
      ) : null}
    </>
  );
}
