import { useState } from 'react';
import { Link, Outlet } from 'react-router';
import { chooseTheme, THEMES, useTheme } from '../../ui/theme.ts';
import { useTitle } from '../../ui/use-title.ts';
import { useWords } from '../../words/use-words.ts';
import { LanguageSwitch } from '../children/language-switch.tsx';
import { useAccountOwner } from './account/account.ts';
import { ConfirmProvider } from './confirm/confirm-port.tsx';
import { GateScreen } from './gate/gate-screen.tsx';
import styles from './parents-room.module.css';

/** The quiet room behind the window. Its door shuts again whenever it is left. */
export function ParentsRoom() {
  useTitle(useWords('parents/room').forGrownUps);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className={styles.room}>
      {isOpen ? <Room /> : <GateScreen onPass={() => setIsOpen(true)} />}
    </div>
  );
}

function Room() {
  const room = useWords('parents/room');
  const account = useAccountOwner();
  const { state } = account;
  const theme = useTheme();
  return (
    <>
      <header className={styles.header}>
        <Link to="/" className={styles.back}>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path
              d="M14 5l-7 7 7 7"
              fill="none"
              stroke="currentColor"
              strokeWidth="3.5"
              strokeLinecap="round"
              strokeLinejoin="round"
            />
          </svg>
          {room.garden}
        </Link>
        <Link to="/parents" className={styles.name}>
          {room.forGrownUps}
        </Link>
        <LanguageSwitch />
        <label className={styles.theme}>
          <span>{room.colours}</span>
          <select
            value={theme}
            onChange={({ target }) => {
              chooseTheme(THEMES.find((name) => name === target.value) ?? 'device');
            }}
          >
            {THEMES.map((name) => (
              <option key={name} value={name}>
                {room.themes[name]}
              </option>
            ))}
          </select>
        </label>
      </header>
      <main className={styles.page}>
        <ConfirmProvider email={state.kind === 'signed-in' ? state.parent.email : ''}>
          <Outlet context={account} />
        </ConfirmProvider>
      </main>
    </>
  );
}
