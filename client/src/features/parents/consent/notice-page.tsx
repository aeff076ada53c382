import { NOTICE_VERSION } from '@advay/shared/consent/notice';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { ApiFailure } from '../../../api/ask-api.ts';
import { giveConsent } from '../../../api/consent-api.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useWords } from '../../../words/use-words.ts';
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
  const { oneMoment } = useWords('parents/room');
  const words = useWords('parents/rights');
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
      <h1>{words.notice.title}</h1>
      {agreement === 'agreed-to-older-words' ? (
        <Notice>{words.notice.wordsHaveChanged}</Notice>
      ) : null}
      <p>{words.notice.youDecide}</p>
      <NoticeText />
      <FailureNotice failure={failure} />
      {agreement === 'agreed' ? (
        <>
          <Notice>{words.agreed}</Notice>
          <div className={form.actions}>
            <ButtonLink to="/parents/consent" tone="quiet">
              {words.whatYouAgreedTo}
            </ButtonLink>
          </div>
        </>
      ) : (
        <div className={form.actions}>
          <Button disabled={isBusy} onClick={agree}>
            {isBusy ? oneMoment : words.notice.agree}
          </Button>
          {agreement === 'agreed-to-older-words' ? (
            <ButtonLink to="/parents/consent" tone="quiet">
              {words.notice.takeBack}
            </ButtonLink>
          ) : (
            <ButtonLink to="/parents" tone="quiet" replace>
              {words.notice.playWithout}
            </ButtonLink>
          )}
        </div>
      )}
      {agreement === 'none' ? <p className={form.soft}>{words.notice.without}</p> : null}
    </Card>
  );
}
