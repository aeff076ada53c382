import './app/write-no-code.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './app/fonts.css';
import './app/tokens.css';
import './app/base.css';
import { BrowserRouter } from 'react-router';
import './offline/install/page-install-offer.ts';
import { liveByGivenClock } from './app/given-clock.ts';
import { keepShell } from './app/keep-shell.ts';
import { presentScreen } from './app/present-screen.ts';
import { Screens } from './app/screens.tsx';
import { sendWaitingRounds } from './app/send-waiting-rounds.ts';
import { startMusic } from './app/start-music.ts';
import { takeLinkTokens } from './app/take-link-tokens.ts';
import { followCalmMotion } from './features/children/follow-calm-motion.ts';
import { followLanguage } from './features/children/follow-language.ts';
import { applyTheme } from './ui/theme.ts';
import { keepDocumentsLanguage } from './words/keep-documents-language.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root"');

if (__DRIVEN_CLOCK__) liveByGivenClock();
applyTheme();
followCalmMotion();

/** Without its words no screen is drawn, so that none of them flickers. */
async function open(page: HTMLElement): Promise<void> {
  // Before the router sees the address. Where the network is away the link stays in it, for the next load.
  await takeLinkTokens().catch(() => null);
  await followLanguage(presentScreen);
  keepDocumentsLanguage();
  createRoot(page).render(
    <StrictMode>
      <BrowserRouter useTransitions={false}>
        <Screens />
      </BrowserRouter>
    </StrictMode>,
  );
}

// Not awaited: chunks import this module.
void open(root);
sendWaitingRounds();
startMusic();
// What the dev server hands out changes while one types: nothing of it is kept.
if (import.meta.env.PROD) keepShell();
