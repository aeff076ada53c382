import { relativeNameOf } from '@advay/shared/relatives/relative-name';
import type { RelativeGlance } from '@advay/shared/schemas/relative';
import type { AreaWords } from '@advay/shared/words/areas';
import { type FormEvent, useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import styles from './name-step.module.css';
import { Aside, StepCard } from './step-card.tsx';

type Props = Readonly<{
  words: AreaWords['relative'];
  glance: RelativeGlance;
  /** As the link has it. */
  childName: string | null;
  onName: (name: string) => void;
}>;

/** Who invites, and the one thing that is asked. */
export function NameStep({ words, glance: { childAvatar, relation }, childName, onName }: Props) {
  const child = { avatar: childAvatar, name: childName };
  const [typed, setTyped] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const { name: said } = words;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const name = relativeNameOf(typed);
    if (name === null) setIsWrong(true);
    else onName(name);
  };
  const error = typed.trim() === '' ? said.missing : said.wrong;
  return (
    <StepCard
      title={said.title(child)}
      way={said.who(child, relation)}
      child={childAvatar}
      step="name"
    >
      <form className={styles.form} onSubmit={submit} noValidate>
        <Field
          label={said.label}
          hint={said.example}
          error={isWrong ? error : undefined}
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
            setIsWrong(false);
          }}
          autoComplete="off"
          autoCapitalize="words"
          enterKeyHint="next"
          spellCheck={false}
          autoFocus
        />
        <Button size="child" type="submit">
          {said.next}
        </Button>
      </form>
      <Aside>{said.kept}</Aside>
    </StepCard>
  );
}
