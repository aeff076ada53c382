import { fillLine } from '@advay/shared/words/line';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Tick } from '../../../ui/tick.tsx';
import { useWords } from '../../../words/use-words.ts';
import form from '../form.module.css';
import { useLocale } from '../use-locale.ts';
import { deviceTimeZone } from './device-time-zone.ts';
import styles from './relatives.module.css';
import { readDraft, tapDay, type WindowDraft } from './window-draft.ts';
import { placeWords, WEEK, weekdayWords, windowWords } from './window-words.ts';

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
  const words = useWords('parents/relatives').hours;
  const locale = useLocale();
  const timeZone = deviceTimeZone();
  const read = readDraft(draft);
  return (
    <>
      <Tick
        label={words.byItself}
        hint={fillLine(words.elseByTap, { name })}
        isTicked={draft.isOn}
        onChange={(isOn) => onChange({ ...draft, isOn })}
      />
      {draft.isOn ? (
        <>
          <fieldset className={styles.days}>
            <legend>{words.days}</legend>
            {WEEK.map((day) => (
              <label key={day}>
                <input
                  type="checkbox"
                  checked={draft.weekdays.includes(day)}
                  onChange={() => onChange({ ...draft, weekdays: tapDay(draft.weekdays, day) })}
                />
                {weekdayWords(locale, day)}
              </label>
            ))}
          </fieldset>
          <div className={styles.hours}>
            <Field
              label={words.from}
              type="time"
              value={draft.from}
              onChange={({ target }) => onChange({ ...draft, from: target.value })}
            />
            <Field
              label={words.to}
              type="time"
              value={draft.to}
              onChange={({ target }) => onChange({ ...draft, to: target.value })}
            />
          </div>
          {draft.timeZone === timeZone ? null : (
            <div className={form.actions}>
              <Button tone="quiet" onClick={() => onChange({ ...draft, timeZone })}>
                {fillLine(words.goByClock, { place: placeWords(timeZone) })}
              </Button>
            </div>
          )}
          {read.ok && read.window ? (
            <p className={styles.meaning}>
              {windowWords(read.window, words, locale, { name, child, timeZone })}
            </p>
          ) : null}
          {!read.ok && isJudged ? <Notice>{words.trouble[read.trouble]}</Notice> : null}
        </>
      ) : null}
    </>
  );
}
