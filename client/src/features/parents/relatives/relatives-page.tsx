import { useEffect } from 'react';
import { listChildren } from '../../../api/children-api.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useWords } from '../../../words/use-words.ts';
import { rememberChildren, useKnownChildren } from '../../children/known-children.ts';
import { SignedIn } from '../account/signed-in.tsx';
import { BackLink } from '../back-link.tsx';
import { agreementTo } from '../consent/agreement.ts';
import { useConsents } from '../consent/use-consents.ts';
import { FailureNotice } from '../failure-notice.tsx';
import form from '../form.module.css';
import { ChildRelatives } from './child-relatives.tsx';
import styles from './relatives.module.css';
import { useRelativesOfFamily } from './use-relatives-of-family.ts';

/** Who reads with each child from another home, the way to invite somebody, and who called when. */
export function RelativesPage() {
  return <SignedIn>{() => <Relatives />}</SignedIn>;
}

function Relatives() {
  const room = useWords('parents/room');
  const words = useWords('parents/relatives');
  const children = useKnownChildren();
  const consents = useConsents();
  const { family, failure: noFamily, load } = useRelativesOfFamily();
  const { list } = consents;
  const failure = noFamily ?? consents.failure;
  const isOn = list && agreementTo(list, 'calls') !== 'none';
  const loadAll = () => Promise.all([load(), consents.load()]);
  useEffect(() => {
    listChildren().then((answer) => {
      if (answer.ok) rememberChildren(answer.value);
    });
  }, []);
  return (
    <>
      <BackLink />
      <Card>
        <h1>{words.title}</h1>
        <p>{words.text}</p>
        <ol className={styles.steps}>
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <FailureNotice failure={failure} onAgain={loadAll} />
        {isOn === false ? (
          <Notice>
            {words.off}
            <ButtonLink to="/parents/consent/calls?then=relatives">{room.readAndDecide}</ButtonLink>
          </Notice>
        ) : null}
        {children.length === 0 && family ? (
          <>
            <p>{words.addChildFirst}</p>
            <div className={form.actions}>
              <ButtonLink to="/parents">{room.yourChildren}</ButtonLink>
            </div>
          </>
        ) : null}
        {(family && list) || failure ? null : <p role="status">{words.loading}</p>}
      </Card>
      {family && isOn
        ? children.map((child) => (
            <ChildRelatives key={child.id} child={child} family={family} onChange={load} />
          ))
        : null}
    </>
  );
}
