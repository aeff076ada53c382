import { ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import form from '../form.module.css';

/** What the camera does and does not do, with a way to see it for oneself. */
export function CameraPromise() {
  return (
    <Card>
      <h2>The camera</h2>
      <p>
        In games pictures are read on this device and thrown away at once. No picture and no
        position of a hand, body or face is stored or sent. In a call picture and sound go to the
        one you let in, and are kept nowhere.
      </p>
      <div className={form.actions}>
        <ButtonLink to="/play/letter_trace?meter" tone="quiet">
          See how much the camera sends
        </ButtonLink>
      </div>
    </Card>
  );
}
