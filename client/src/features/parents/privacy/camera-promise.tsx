import { ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { useWords } from '../../../words/use-words.ts';
import form from '../form.module.css';

/** What the camera does and does not do, with a way to see it for oneself. */
export function CameraPromise() {
  const { camera } = useWords('parents/room');
  return (
    <Card>
      <h2>{camera.title}</h2>
      <p>{camera.text}</p>
      <div className={form.actions}>
        <ButtonLink to="/play/letter_trace?meter" tone="quiet">
          {camera.seeMeter}
        </ButtonLink>
      </div>
    </Card>
  );
}
