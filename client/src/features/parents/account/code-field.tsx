import { useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { useWords } from '../../../words/use-words.ts';

/** Eight digits from a mail, with a way to ask for others. */
export function CodeField({
  value,
  error,
  onChange,
  onMailAgain,
}: {
  value: string;
  error: string | undefined;
  onChange: (code: string) => void;
  /** False when it could not be sent. */
  onMailAgain: () => Promise<boolean>;
}) {
  const { code } = useWords('parents/room');
  const [isMailedAgain, setIsMailedAgain] = useState(false);
  return (
    <div>
      <Field
        label={code.label}
        hint={code.hint}
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={16}
        value={value}
        error={error}
        onChange={(event) => onChange(event.target.value)}
      />
      <Button
        tone="plain"
        onClick={async () => {
          setIsMailedAgain(false);
          setIsMailedAgain(await onMailAgain());
        }}
      >
        {code.sendNew}
      </Button>
      <span role="status">{isMailedAgain ? code.onItsWay : ''}</span>
    </div>
  );
}
