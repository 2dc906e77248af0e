import './configure-zod';
import '@fontsource-variable/inter';
import '@fontsource-variable/jetbrains-mono';
import '../styles/tokens.css';
import '../styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { answerCloseRequests } from './closing';
import { addFamilyTones } from '../styles/families';
import { startStores } from './state/start';
import { startTheme } from './theme';

startTheme();
addFamilyTones();
startStores();
answerCloseRequests();
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
