import type { Passkey } from '@advay/shared/schemas/account';
import { fillLine } from '@advay/shared/words/line';
import { Button } from '../../../ui/button.tsx';
import { useWords } from '../../../words/use-words.ts';
import form from '../form.module.css';
import list from '../plain-list.module.css';
import { useLocale } from '../use-locale.ts';
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
  const { remove } = useWords('parents/room');
  const words = useWords('parents/account').passkeys;
  const locale = useLocale();
  return (
    <ul className={list.list}>
      {passkeys.map(({ id, createdAt, lastUsedAt }) => (
        <li key={id} className={list.item}>
          <div>
            <strong>{fillLine(words.ofDay, { day: dayWords(locale, createdAt) })}</strong>
            <p className={form.soft}>
              {lastUsedAt === null
                ? words.notUsed
                : fillLine(words.lastUsed, { day: dayWords(locale, lastUsedAt) })}
            </p>
          </div>
          <Button
            tone="quiet"
            disabled={isBusy}
            aria-label={fillLine(words.removeOfDay, { day: dayWords(locale, createdAt) })}
            onClick={() => onRemove(id)}
          >
            {remove}
          </Button>
        </li>
      ))}
    </ul>
  );
}
