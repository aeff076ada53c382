import { Link } from 'react-router';
import { Card } from '../../../ui/card.tsx';
import styles from './room-links.module.css';

const LINKS = [
  { to: '/parents/friends', title: 'Friends', text: 'Who your children play with in other homes' },
  {
    to: '/parents/relatives',
    title: 'Relatives',
    text: 'Who reads with your children from another home',
  },
  { to: '/parents/consent', title: 'Consent', text: 'What you agreed to, and the way back' },
  {
    to: '/parents/account',
    title: 'Account',
    text: 'Password, passkeys, devices, your data, sign out',
  },
  {
    to: '/parents/devices',
    title: 'Camera and microphone',
    text: 'Which of them games and calls use on this device',
  },
  {
    to: '/parents/on-this-device',
    title: 'On this device',
    text: 'What is kept here, all of it for a journey, and the home screen',
  },
  { to: '/parents/privacy', title: 'Privacy', text: 'What is kept, and for how long' },
] as const;

/** The other pages of the room. */
export function RoomLinks() {
  return (
    <Card>
      <h2>More</h2>
      <ul className={styles.links}>
        {LINKS.map(({ to, title, text }) => (
          <li key={to}>
            <Link to={to} className={styles.link}>
              <span className={styles.title}>{title}</span>
              <span className={styles.text}>{text}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
