import { useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { useWords } from '../../../words/use-words.ts';

/** A password that can be looked at while it is typed. */
export function PasswordField({
  label,
  isNew,
  value,
  error,
  onChange,
}: {
  label: string;
  isNew: boolean;
  value: string;
  error: string | undefined;
  onChange: (password: string) => void;
}) {
  const words = useWords('parents/account');
  const [isShown, setIsShown] = useState(false);
  return (
    <Field
      id="password"
      label={label}
      {...(isNew && { hint: words.passwordHint })}
      type={isShown ? 'text' : 'password'}
      name="password"
      autoComplete={isNew ? 'new-password' : 'current-password'}
      autoCapitalize="none"
      spellCheck={false}
      value={value}
      error={error}
      onChange={(event) => onChange(event.target.value)}
      side={
        <Button tone="quiet" aria-pressed={isShown} onClick={() => setIsShown(!isShown)}>
          {isShown ? words.hide : words.show}
        </Button>
      }
    />
  );
}
