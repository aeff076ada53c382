import { CONSENT_KINDS, type ConsentKind } from '@advay/shared/consent/notice';
import type { ConsentList } from '@advay/shared/schemas/consent';
import { ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { SignedIn } from '../account/signed-in.tsx';
import { dayWords } from '../account/when.ts';
import { BackLink } from '../back-link.tsx';
import { FailureNotice } from '../failure-notice.tsx';
import form from '../form.module.css';
import { agreementInForce } from './agreement.ts';
import { ConsentHistory } from './consent-history.tsx';
import { KIND_WORDS, METHOD_WORDS } from './consent-words.ts';
import { useConsents } from './use-consents.ts';
import { WithdrawConsent } from './withdraw-consent.tsx';

/** Where each kind is read and agreed to. */
const READ_AT: Readonly<Record<ConsentKind, string>> = {
  'play-data': '/parents/notice',
  calls: '/parents/consent/calls',
};

/** What the parent agreed to, when, how and to which words, each with the way back. */
export function ConsentPage() {
  return <SignedIn>{() => <Agreements />}</SignedIn>;
}

function Agreements() {
  const { list, failure, load } = useConsents();
  return (
    <>
      <BackLink />
      <Card>
        <h1>Consent</h1>
        <p>What you agreed to. Each stands by itself, and nothing is on before you agree to it.</p>
        <FailureNotice failure={failure} onAgain={load} />
        {list || failure ? null : <p role="status">Loading what you agreed to</p>}
      </Card>
      {list
        ? CONSENT_KINDS.map((kind) => (
            <Agreement key={kind} kind={kind} list={list} onChange={load} />
          ))
        : null}
      {list ? <ConsentHistory consents={list.consents} /> : null}
    </>
  );
}

function Agreement({
  kind,
  list,
  onChange,
}: {
  kind: ConsentKind;
  list: ConsentList;
  onChange: () => Promise<void>;
}) {
  const { title, summary } = KIND_WORDS[kind];
  const inForce = agreementInForce(list, kind);
  const isOlder = inForce !== null && inForce.noticeVersion !== list.noticeVersion;
  return (
    <Card>
      <h2>{title}</h2>
      {inForce ? (
        <>
          <p>{summary}</p>
          <p className={form.soft}>
            Agreed on {dayWords(inForce.givenAt)} {METHOD_WORDS[inForce.method]}, to the words of{' '}
            {dayWords(inForce.noticeVersion)}.
          </p>
          {isOlder ? <Notice>The words have changed since. Please read them again.</Notice> : null}
        </>
      ) : (
        <p>Off. You have not agreed to this.</p>
      )}
      <div className={form.actions}>
        <ButtonLink to={READ_AT[kind]} tone={isOlder ? 'main' : 'quiet'}>
          {inForce ? 'Read the words' : 'Read and decide'}
        </ButtonLink>
        {inForce ? <WithdrawConsent kind={kind} onWithdrawn={onChange} /> : null}
      </div>
    </Card>
  );
}
