import { ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import form from '../form.module.css';

/** For a parent without an account, who needs none to let a child play. */
export function Welcome() {
  return (
    <Card>
      <h1>No account is needed to play</h1>
      <p>
        Without an account everything works and nothing is sent: play stays on this device. With
        one, you see what each child practised and where it was hard.
      </p>
      <div className={form.actions}>
        <ButtonLink to="/parents/sign-up">Make an account</ButtonLink>
        <ButtonLink to="/parents/sign-in" tone="quiet">
          Sign in
        </ButtonLink>
        <ButtonLink to="/parents/on-this-device" tone="plain">
          On this device
        </ButtonLink>
        <ButtonLink to="/parents/privacy" tone="plain">
          Privacy
        </ButtonLink>
      </div>
    </Card>
  );
}
