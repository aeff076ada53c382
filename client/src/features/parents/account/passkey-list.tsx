import type { Passkey } from '@advay/shared/schemas/account';
import { Button } from '../../../ui/button.tsx';
import form from '../form.module.css';
import list from '../plain-list.module.css';
import { dayWords } from './when.ts';

export function PasskeyList({
  passkeys,
  isBusy,
  onRemove,
}: {
  passkeys: readonly Passkey[];
  isBusy: boolean;
  onRemove: (id: string) => void;
}) {
  return (
    <ul className={list.list}>
      {passkeys.map(({ id, createdAt, lastUsedAt }) => (
        <li key={id} className={list.item}>
          <div>
            <strong>Passkey of {dayWords(createdAt)}</strong>
            <p className={form.soft}>
              {lastUsedAt === null ? 'Not used yet' : `Last used ${dayWords(lastUsedAt)}`}
            </p>
          </div>
          <Button
            tone="quiet"
            disabled={isBusy}
            aria-label={`Remove the passkey of ${dayWords(createdAt)}`}
            onClick={() => onRemove(id)}
          >
            Remove
          </Button>
        </li>
      ))}
    </ul>
  );
}
