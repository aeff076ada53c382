import { NOTICE_VERSION } from '@advay/shared/consent/notice';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { ApiFailure } from '../../../api/ask-api.ts';
import { giveConsent } from '../../../api/consent-api.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useWords } from '../../../words/use-words.ts';
import { SignedIn } from '../account/signed-in.tsx';
import { BackLink } from '../back-link.tsx';
import { useConfirm } from '../confirm/confirm-port.tsx';
import { FailureNotice } from '../failure-notice.tsx';
import form from '../form.module.css';
import notice from '../privacy/notice-text.module.css';
import { agreementTo } from './agreement.ts';
import { useConsents } from './use-consents.ts';

/** Who sent the parent here, for a decision on the way to something else. */
const THEN = new Map([
  ['friends', '/parents/friends'],
  ['invite', '/parents/invite'],
  ['relatives', '/parents/relatives'],
]);

/** Calls between two homes have words of their own and are off until a parent agrees to them. */
export function CallsPage() {
  return <SignedIn>{() => <CallsDecision />}</SignedIn>;
}

function CallsDecision() {
  const { back } = useWords('parents/room');
  const words = useWords('parents/rights');
  const confirm = useConfirm();
  const navigate = useNavigate();
  const [address] = useSearchParams();
  const then = THEN.get(address.get('then') ?? '') ?? '/parents/consent';
  const { list } = useConsents();
  const [failure, setFailure] = useState<ApiFailure>();
  const agree = async () => {
    const answer = await confirm.run(() =>
      giveConsent({ kind: 'calls', noticeVersion: NOTICE_VERSION }),
    );
    if (answer?.ok) navigate(then, { replace: true });
    else if (answer !== null) setFailure(answer.reason);
  };
  const isAgreed = list !== undefined && agreementTo(list, 'calls') === 'agreed';
  return (
    <>
      <BackLink to="/parents/consent" words={words.title} />
      <Card>
        <h1>{words.kinds.calls.title}</h1>
        <div className={notice.text}>
          <p>{words.calls.intro}</p>
          <ul>
            {words.calls.whileTheyLast.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <p>{words.calls.storedIntro}</p>
          <ul>
            {words.calls.stored.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <p>{words.calls.whoCanCome}</p>
        </div>
        <FailureNotice failure={failure} />
        {isAgreed ? <Notice>{words.agreed}</Notice> : null}
        <div className={form.actions}>
          {list && !isAgreed ? <Button onClick={agree}>{words.calls.agree}</Button> : null}
          <ButtonLink to={then} tone="quiet">
            {isAgreed ? back : words.calls.leaveOff}
          </ButtonLink>
        </div>
      </Card>
    </>
  );
}
