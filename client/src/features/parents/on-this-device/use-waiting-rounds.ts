import { clock } from '@advay/shared/kernel/clock';
import { useEffect, useState } from 'react';
import { readHousehold } from '../../children/known-household.ts';
import { openRoundPost } from '../../rounds/round-post.ts';

/** They go by themselves, and nobody says when. */
const COUNT_EVERY_MS = 5_000;

/** How many rounds of this family still wait to be sent. */
export function useWaitingRounds(): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    if (readHousehold() === null) return;
    const post = openRoundPost();
    let isOver = false;
    const countAgain = async () => {
      const pending = await post.pending();
      if (!isOver) setCount(pending);
    };
    countAgain();
    const timer = clock.setInterval(countAgain, COUNT_EVERY_MS);
    return () => {
      isOver = true;
      clock.clearTimeout(timer);
    };
  }, []);
  return count;
}
