import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { StartFailure } from './StartFailure';
import { takeProgramFromAddress } from '@/shared/domain/program';
import { loadConfig } from '@/shared/session';
import './styles.css';

const root = createRoot(document.getElementById('root') ?? document.body);

takeProgramFromAddress();
loadConfig().then(
  (config) =>
    root.render(
      <StrictMode>
        <App config={config} />
      </StrictMode>,
    ),
  () => root.render(<StartFailure />),
);
