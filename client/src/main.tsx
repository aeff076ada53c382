import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './app/fonts.css';
import './app/tokens.css';
import './app/base.css';
import { BrowserRouter } from 'react-router';
import { Screens } from './app/screens.tsx';
import { sendWaitingRounds } from './app/send-waiting-rounds.ts';
import { followCalmMotion } from './features/children/follow-calm-motion.ts';
import { applyTheme } from './ui/theme.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root"');

applyTheme();
followCalmMotion();
createRoot(root).render(
  <StrictMode>
    <BrowserRouter useTransitions={false}>
      <Screens />
    </BrowserRouter>
  </StrictMode>,
);
sendWaitingRounds();
