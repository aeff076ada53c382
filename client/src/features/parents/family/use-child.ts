import { useEffect } from 'react';
import { listChildren } from '../../../api/children-api.ts';
import type { KnownChild } from '../../children/known-child.ts';
import { rememberChildren, useKnownChildren } from '../../children/known-children.ts';

/** One child of the account; a link opened on another device fetches the list first. */
export function useChild(childId: string): KnownChild | undefined {
  const child = useKnownChildren().find(({ id }) => id === childId);
  const isKnown = child !== undefined;
  useEffect(() => {
    if (isKnown) return;
    listChildren().then((answer) => {
      if (answer.ok) rememberChildren(answer.value);
    });
  }, [isKnown]);
  return child;
}
