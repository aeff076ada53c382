import { ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { useWords } from '../../../words/use-words.ts';
import { BackLink } from '../back-link.tsx';
import form from '../form.module.css';
import { CameraPromise } from './camera-promise.tsx';
import { NoticeText } from './notice-text.tsx';

/** What is kept and what is not, for everybody, with an account or without. */
export function PrivacyPage() {
  const { forGrownUps } = useWords('parents/room');
  const words = useWords('parents/rights');
  return (
    <>
      <BackLink words={forGrownUps} />
      <Card>
        <h1>{words.privacy.title}</h1>
        <p>{words.privacy.text}</p>
        <NoticeText />
        <div className={form.actions}>
          <ButtonLink to="/parents/consent" tone="quiet">
            {words.whatYouAgreedTo}
          </ButtonLink>
        </div>
      </Card>
      <CameraPromise />
    </>
  );
}
