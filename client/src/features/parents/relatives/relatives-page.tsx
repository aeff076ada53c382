import { useEffect } from 'react';
import { listChildren } from '../../../api/children-api.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Notice } from '../../../ui/notice.tsx';
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
        <h1>Relatives in other homes</h1>
        <p>
          Somebody who lives elsewhere can read a picture book with your child. They see and hear
          each other, and turn the same pages.
        </p>
        <ol className={styles.steps}>
          <li>You send them a link. They need no account.</li>
          <li>They open it on any device and type their name. From then on they can ring.</li>
          <li>Each time they ring, you let them in with a tap.</li>
        </ol>
        <FailureNotice failure={failure} onAgain={loadAll} />
        {isOn === false ? (
          <Notice>
            Calls with another home are off: you have not agreed to them. Nobody can be invited, and
            nobody can ring before.
            <ButtonLink to="/parents/consent/calls?then=relatives">Read and decide</ButtonLink>
          </Notice>
        ) : null}
        {children.length === 0 && family ? (
          <>
            <p>Add a child first: whoever you invite reads with one child.</p>
            <div className={form.actions}>
              <ButtonLink to="/parents">Your children</ButtonLink>
            </div>
          </>
        ) : null}
        {(family && list) || failure ? null : <p role="status">Loading the relatives</p>}
      </Card>
      {family && isOn
        ? children.map((child) => (
            <ChildRelatives key={child.id} child={child} family={family} onChange={load} />
          ))
        : null}
    </>
  );
}
