import { useEffect, useState } from 'react';
import { storyLink } from './story-link.ts';

/** The token of the link that leads here; also when another link is opened on the page that is already there. */
export function useStoryLink(): string | null {
  const [token, setToken] = useState(() => storyLink.read());
  useEffect(() => {
    const takeOther = () => {
      storyLink.takeFromAddress(location, history);
      setToken(storyLink.read());
    };
    addEventListener('hashchange', takeOther);
    return () => removeEventListener('hashchange', takeOther);
  }, []);
  return token;
}
