import { NOTICE_VERSION } from '@advay/shared/consent/notice';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { ApiFailure } from '../../../api/ask-api.ts';
import { giveConsent } from '../../../api/consent-api.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { SignedIn } from '../account/signed-in.tsx';
import { useConfirm } from '../confirm/confirm-port.tsx';
import { FailureNotice } from '../failure-notice.tsx';
import form from '../form.module.css';
import { firstPage } from '../friends/pending-invite.ts';
import { NoticeText } from '../privacy/notice-text.tsx';
import { agreementTo } from './agreement.ts';
import { useConsents } from './use-consents.ts';

/** The notice, and the parent's decision. Follows sign-up, and comes again when its words change. */
export function NoticePage() {
  return <SignedIn>{() => <Decision />}</SignedIn>;
}

function Decision() {
  const confirm = useConfirm();
  const navigate = useNavigate();
  const { list } = useConsents();
  const [failure, setFailure] = useState<ApiFailure>();
  const [isBusy, setIsBusy] = useState(false);
  const agreement = list && agreementTo(list, 'play-data');

  const agree = async () => {
    setIsBusy(true);
    setFailure(undefined);
    const answer = await confirm.run(() =>
      giveConsent({ kind: 'play-data', noticeVersion: NOTICE_VERSION }),
    );
    setIsBusy(false);
    if (answer?.ok) navigate(firstPage(), { replace: true });
    else if (answer !== null) setFailure(answer.reason);
  };

  return (
    <Card>
      <h1>Before anything is stored</h1>
      {agreement === 'agreed-to-older-words' ? (
        <Notice>These words have changed since you agreed. Please read them again.</Notice>
      ) : null}
      <p>
        You decide whether your children&rsquo;s play is stored. Every game plays either way. We
        send you a mail about what you decide, and you can change it at any time.
      </p>
      <NoticeText />
      <FailureNotice failure={failure} />
      {agreement === 'agreed' ? (
        <>
          <Notice>You have agreed to this.</Notice>
          <div className={form.actions}>
            <ButtonLink to="/parents/consent" tone="quiet">
              What you agreed to
            </ButtonLink>
          </div>
        </>
      ) : (
        <div className={form.actions}>
          <Button disabled={isBusy} onClick={agree}>
            {isBusy ? 'One moment' : 'I agree: store their play'}
          </Button>
          {agreement === 'agreed-to-older-words' ? (
            <ButtonLink to="/parents/consent" tone="quiet">
              Take my agreement back
            </ButtonLink>
          ) : (
            <ButtonLink to="/parents" tone="quiet" replace>
              Play without it
            </ButtonLink>
          )}
        </div>
      )}
      {agreement === 'none' ? (
        <p className={form.soft}>
          Without it everything plays and nothing is stored: no child, no round. Play stays on this
          device.
        </p>
      ) : null}
    </Card>
  );
}
