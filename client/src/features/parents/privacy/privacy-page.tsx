import { ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { BackLink } from '../back-link.tsx';
import form from '../form.module.css';
import { CameraPromise } from './camera-promise.tsx';
import { NoticeText } from './notice-text.tsx';

/** What is kept and what is not, for everybody, with an account or without. */
export function PrivacyPage() {
  return (
    <>
      <BackLink words="For grown-ups" />
      <Card>
        <h1>Privacy</h1>
        <p>
          Without an account nothing at all is stored by us: play stays on this device. The rest of
          this page is about families with an account, once a parent has agreed.
        </p>
        <NoticeText />
        <div className={form.actions}>
          <ButtonLink to="/parents/consent" tone="quiet">
            What you agreed to
          </ButtonLink>
        </div>
      </Card>
      <CameraPromise />
    </>
  );
}
