import { INVITE_HOURS, type InviteHours } from '@advay/shared/relatives/invite-hours';
import { Choice } from '../../../ui/choice.tsx';
import { useWords } from '../../../words/use-words.ts';

/** What is set until a parent chooses: a message is read by the next evening. */
export const USUAL_HOURS: InviteHours = 24;

/** For how long an invitation may be taken up. */
export function LifetimeChoice({
  name,
  hours,
  onChange,
}: {
  name: string;
  hours: InviteHours;
  onChange: (hours: InviteHours) => void;
}) {
  const words = useWords('parents/invites').lifetime;
  const options = INVITE_HOURS.map((each) => ({ value: `${each}` as const, label: words[each] }));
  return (
    <Choice
      legend={words.howLong}
      hint={words.once}
      name={name}
      options={options}
      value={`${hours}`}
      onChange={(value) => onChange(INVITE_HOURS.find((each) => `${each}` === value) ?? hours)}
    />
  );
}
