import { useNavigate, useParams } from 'react-router';
import { changeChild } from '../../../api/children-api.ts';
import { Card } from '../../../ui/card.tsx';
import { rememberChild } from '../../children/known-children.ts';
import { SignedIn } from '../account/signed-in.tsx';
import { ChildForm } from './child-form.tsx';
import { RemoveChild } from './remove-child.tsx';
import { useChild } from './use-child.ts';

/** What is known of a child, to be changed or removed. */
export function EditChildPage() {
  const { childId = '' } = useParams();
  return <SignedIn>{() => <Edit key={childId} childId={childId} />}</SignedIn>;
}

function Edit({ childId }: { childId: string }) {
  const navigate = useNavigate();
  const child = useChild(childId);
  if (child === undefined) return <p role="status">Looking for this child</p>;
  const { id, ...known } = child;
  const back = `/parents/children/${id}`;
  return (
    <>
      <Card>
        <h1>Change {child.nickname}</h1>
        <ChildForm
          initial={known}
          saveWords={() => 'Save'}
          cancelTo={back}
          onSave={async (changed) => {
            const answer = await changeChild(id, changed);
            if (!answer.ok) return answer.reason;
            rememberChild(answer.value);
            navigate(back, { replace: true });
            return null;
          }}
        />
      </Card>
      <RemoveChild child={child} />
    </>
  );
}
