import { NOTICE_VERSION } from '@advay/shared/consent/notice';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { ApiFailure } from '../../../api/ask-api.ts';
import { giveConsent } from '../../../api/consent-api.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Notice } from '../../../ui/notice.tsx';
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
      <BackLink to="/parents/consent" words="Consent" />
      <Card>
        <h1>Calls with another home</h1>
        <div className={notice.text}>
          <p>
            Some things are played by two homes together: a picture book with a grandparent, a ball
            game with another child. For these, and only while they last:
          </p>
          <ul>
            <li>
              For the picture book, picture and sound go from your device to the other one. They are
              scrambled on the way, and never stored.
            </li>
            <li>
              The ball game sends only where the ball and the hands are: no picture, no sound.
            </li>
            <li>The other device learns the internet address of yours, as with any call.</li>
          </ul>
          <p>What is stored, for you alone:</p>
          <ul>
            <li>
              Of a relative you invite: the name they give, what they are to your child, when they
              last rang, and the hours you set for them. It is deleted 90 days after you say that
              they may call no more.
            </li>
            <li>
              Of each call with a relative: when it began and ended, and who ended it. It is deleted
              after 90 days.
            </li>
            <li>Of a friend in another family: an animal, and since when.</li>
          </ul>
          <p>
            Only somebody you send a link to can come, and only you let them in: by a tap each time,
            or in hours you set for a relative. There is never more than one guest. There is no list
            of people and no way to write messages.
          </p>
        </div>
        <FailureNotice failure={failure} />
        {isAgreed ? <Notice>You have agreed to this.</Notice> : null}
        <div className={form.actions}>
          {list && !isAgreed ? <Button onClick={agree}>I agree to calls</Button> : null}
          <ButtonLink to={then} tone="quiet">
            {isAgreed ? 'Back' : 'Leave them off'}
          </ButtonLink>
        </div>
      </Card>
    </>
  );
}
