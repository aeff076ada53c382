import { CONSENT_KINDS, type ConsentKind } from '@advay/shared/consent/notice';
import type { ConsentList } from '@advay/shared/schemas/consent';
import { ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useWords } from '../../../words/use-words.ts';
import { SignedIn } from '../account/signed-in.tsx';
import { BackLink } from '../back-link.tsx';
import { FailureNotice } from '../failure-notice.tsx';
import form from '../form.module.css';
import { useLocale } from '../use-locale.ts';
import { agreedOn } from './agreed-on.ts';
import { agreementInForce } from './agreement.ts';
import { ConsentHistory } from './consent-history.tsx';
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
  const words = useWords('parents/rights');
  const { list, failure, load } = useConsents();
  return (
    <>
      <BackLink />
      <Card>
        <h1>{words.title}</h1>
        <p>{words.text}</p>
        <FailureNotice failure={failure} onAgain={load} />
        {list || failure ? null : <p role="status">{words.loading}</p>}
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
  const { readAndDecide } = useWords('parents/room');
  const words = useWords('parents/rights');
  const locale = useLocale();
  const { title, summary } = words.kinds[kind];
  const inForce = agreementInForce(list, kind);
  const isOlder = inForce !== null && inForce.noticeVersion !== list.noticeVersion;
  return (
    <Card>
      <h2>{title}</h2>
      {inForce ? (
        <>
          <p>{summary}</p>
          <p className={form.soft}>{agreedOn(inForce, words, locale)}</p>
          {isOlder ? <Notice>{words.wordsHaveChanged}</Notice> : null}
        </>
      ) : (
        <p>{words.off}</p>
      )}
      <div className={form.actions}>
        <ButtonLink to={READ_AT[kind]} tone={isOlder ? 'main' : 'quiet'}>
          {inForce ? words.readWords : readAndDecide}
        </ButtonLink>
        {inForce ? <WithdrawConsent kind={kind} onWithdrawn={onChange} /> : null}
      </div>
    </Card>
  );
}
