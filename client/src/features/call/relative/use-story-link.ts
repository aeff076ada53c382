import { useEffect, useState } from 'react';
import { readStoryLink, type StoryLink, storyLink } from './story-link.ts';

/** The link that leads here; also when another link is opened on the page that is already there. */
export function useStoryLink(): StoryLink | null {
  const [link, setLink] = useState(readStoryLink);
  useEffect(() => {
    const takeOther = () => {
      storyLink.takeFromAddress(location, history);
      setLink(readStoryLink());
    };
    addEventListener('hashchange', takeOther);
    return () => removeEventListener('hashchange', takeOther);
  }, []);
  return link;
}
