import { relativeNameOf } from '@advay/shared/relatives/relative-name';
import type { Relative } from '@advay/shared/schemas/relative';
import { fillLine } from '@advay/shared/words/line';
import { type FormEvent, useState } from 'react';
import type { ApiFailure } from '../../../api/ask-api.ts';
import { changeRelative } from '../../../api/relatives-api.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { useWords } from '../../../words/use-words.ts';
import type { KnownChild } from '../../children/known-child.ts';
import { useConfirm } from '../confirm/confirm-port.tsx';
import { FailureNotice } from '../failure-notice.tsx';
import form from '../form.module.css';
import { deviceTimeZone } from './device-time-zone.ts';
import styles from './relatives.module.css';
import { draftOf, readDraft } from './window-draft.ts';
import { WindowFields } from './window-fields.tsx';

/** The name, and the hours in which nobody has to tap. */
export function ChangeRelative({
  relative,
  child,
  onClose,
  onChange,
}: {
  relative: Relative;
  child: KnownChild;
  onClose: () => void;
  onChange: () => Promise<void>;
}) {
  const room = useWords('parents/room');
  const words = useWords('parents/relatives');
  const confirm = useConfirm();
  const [typed, setTyped] = useState(relative.name);
  const [draft, setDraft] = useState(() => draftOf(relative.window, deviceTimeZone()));
  const [isSent, setIsSent] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<ApiFailure>();
  const name = relativeNameOf(typed);
  const read = readDraft(draft);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    setIsSent(true);
    if (name === null || !read.ok) return;
    const { window } = read;
    setIsBusy(true);
    setFailure(undefined);
    const answer = await confirm.run(() => changeRelative(relative.id, { name, window }));
    setIsBusy(false);
    if (answer?.ok) {
      await onChange();
      onClose();
    } else if (answer !== null) setFailure(answer.reason);
  };

  return (
    <form
      className={`${form.form} ${styles.change}`}
      aria-label={fillLine(words.row.changeName, { name: relative.name })}
      onSubmit={save}
    >
      <Field
        label={words.name}
        autoComplete="off"
        autoFocus
        value={typed}
        error={isSent && name === null ? words.badName : undefined}
        onChange={({ target }) => setTyped(target.value)}
      />
      <WindowFields
        draft={draft}
        name={name ?? relative.name}
        child={child.nickname}
        isJudged={isSent}
        onChange={setDraft}
      />
      <FailureNotice failure={failure} />
      <div className={form.actions}>
        <Button type="submit" disabled={isBusy}>
          {isBusy ? room.oneMoment : room.save}
        </Button>
        <Button tone="quiet" onClick={onClose}>
          {room.cancel}
        </Button>
      </div>
    </form>
  );
}
