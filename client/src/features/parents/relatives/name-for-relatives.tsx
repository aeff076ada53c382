import { relativeNameOf } from '@advay/shared/relatives/relative-name';
import { fillLine } from '@advay/shared/words/line';
import { type FormEvent, useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { useWords } from '../../../words/use-words.ts';
import type { KnownChild } from '../../children/known-child.ts';
import { nameForRelatives, useNameForRelatives } from '../../children/names-for-relatives.ts';
import form from '../form.module.css';
import styles from './relatives.module.css';

/** What relatives read of the child, and the way to change it: a button, as they will see it, says it best. */
export function NameForRelatives({ child }: { child: KnownChild }) {
  const room = useWords('parents/room');
  const words = useWords('parents/relatives');
  const { check } = useWords('relative');
  const { called } = words;
  const name = useNameForRelatives(child.id);
  const [typed, setTyped] = useState<string | null>(null);
  const [isSent, setIsSent] = useState(false);
  const reads = (as: string | null) =>
    fillLine(called.reads, { button: check.ring({ avatar: child.avatar, name: as }) });
  if (typed === null) {
    return (
      <div className={styles.called}>
        <p>{reads(name)}</p>
        <Button
          tone="quiet"
          aria-label={fillLine(called.changeFor, { name: child.nickname })}
          onClick={() => setTyped(name ?? '')}
        >
          {room.change}
        </Button>
      </div>
    );
  }
  const isEmpty = typed.trim() === '';
  const chosen = relativeNameOf(typed);
  const close = () => {
    setTyped(null);
    setIsSent(false);
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    setIsSent(true);
    if (chosen === null && !isEmpty) return;
    nameForRelatives(child.id, chosen);
    close();
  };
  return (
    <form
      className={form.form}
      aria-label={fillLine(called.changeFor, { name: child.nickname })}
      onSubmit={save}
      noValidate
    >
      <Field
        label={called.label}
        hint={called.hint}
        autoComplete="off"
        autoFocus
        value={typed}
        error={isSent && chosen === null && !isEmpty ? words.badName : undefined}
        onChange={({ target }) => setTyped(target.value)}
      />
      <p role="status">{reads(chosen)}</p>
      <div className={form.actions}>
        <Button type="submit">{room.save}</Button>
        <Button tone="quiet" onClick={close}>
          {room.cancel}
        </Button>
      </div>
    </form>
  );
}
