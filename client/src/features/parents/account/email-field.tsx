import { Field } from '../../../ui/field.tsx';
import { useWords } from '../../../words/use-words.ts';

export function EmailField({
  value,
  error,
  onChange,
}: {
  value: string;
  error: string | undefined;
  onChange: (email: string) => void;
}) {
  const { email } = useWords('parents/account');
  return (
    <Field
      id="email"
      label={email}
      type="email"
      name="email"
      autoComplete="username"
      autoCapitalize="none"
      spellCheck={false}
      value={value}
      error={error}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
