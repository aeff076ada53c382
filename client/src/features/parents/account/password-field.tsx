import { useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';

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
  const [isShown, setIsShown] = useState(false);
  return (
    <Field
      id="password"
      label={label}
      {...(isNew && { hint: 'At least 12 characters. Three or four words are easy to keep.' })}
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
          {isShown ? 'Hide' : 'Show'}
        </Button>
      }
    />
  );
}
