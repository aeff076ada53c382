import { Link } from 'react-router';
import { Card } from '../../../ui/card.tsx';
import { useWords } from '../../../words/use-words.ts';
import styles from './room-links.module.css';

const ROOMS = [
  'friends',
  'relatives',
  'consent',
  'account',
  'devices',
  'on-this-device',
  'privacy',
] as const;

/** The other pages of the room. */
export function RoomLinks() {
  const words = useWords('parents/children');
  return (
    <Card>
      <h2>{words.more}</h2>
      <ul className={styles.links}>
        {ROOMS.map((room) => (
          <li key={room}>
            <Link to={`/parents/${room}`} className={styles.link}>
              <span className={styles.title}>{words.rooms[room].title}</span>
              <span className={styles.text}>{words.rooms[room].text}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
