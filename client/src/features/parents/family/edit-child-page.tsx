import { fillLine } from '@advay/shared/words/line';
import { useNavigate, useParams } from 'react-router';
import { changeChild } from '../../../api/children-api.ts';
import { Card } from '../../../ui/card.tsx';
import { useWords } from '../../../words/use-words.ts';
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
  const { save } = useWords('parents/room');
  const words = useWords('parents/children');
  const navigate = useNavigate();
  const child = useChild(childId);
  if (child === undefined) return <p role="status">{words.lookingForChild}</p>;
  const { id, ...known } = child;
  const back = `/parents/children/${id}`;
  return (
    <>
      <Card>
        <h1>{fillLine(words.changeChild, { name: child.nickname })}</h1>
        <ChildForm
          initial={known}
          saveWords={() => save}
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
