import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './app/fonts.css';
import './app/tokens.css';
import './app/base.css';
import { RouterProvider } from 'react-router/dom';
import { createRoutes } from './app/routes.tsx';
import { applyTheme } from './ui/theme.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root"');

applyTheme();
createRoot(root).render(
  <StrictMode>
    <RouterProvider router={createRoutes()} />
  </StrictMode>,
);
