import './style/style.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { fontReady } from '../parts/type/font';
import { Loading } from './Loading';
import { fetchDelivery } from './state/fetch-delivery';
import { brandVariables } from './style/brand-variables';

const root = document.getElementById('page');
if (!root) throw new Error('The page has no place for itself.');

for (const [name, value] of brandVariables()) document.documentElement.style.setProperty(name, value);

createRoot(root).render(
  <StrictMode>
    <Loading delivery={Promise.all([fetchDelivery(), fontReady]).then(([delivery]) => delivery)} />
  </StrictMode>,
);
