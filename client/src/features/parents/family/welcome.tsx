import { ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { useWords } from '../../../words/use-words.ts';
import form from '../form.module.css';

/** For a parent without an account, who needs none to let a child play. */
export function Welcome() {
  const room = useWords('parents/room');
  const { welcome, rooms } = useWords('parents/children');
  return (
    <Card>
      <h1>{welcome.title}</h1>
      <p>{welcome.text}</p>
      <div className={form.actions}>
        <ButtonLink to="/parents/sign-up">{room.makeAccount}</ButtonLink>
        <ButtonLink to="/parents/sign-in" tone="quiet">
          {room.signIn}
        </ButtonLink>
        <ButtonLink to="/parents/on-this-device" tone="plain">
          {rooms['on-this-device'].title}
        </ButtonLink>
        <ButtonLink to="/parents/privacy" tone="plain">
          {rooms.privacy.title}
        </ButtonLink>
      </div>
    </Card>
  );
}
