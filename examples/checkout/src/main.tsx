import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Shop } from './Shop.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element for the shop.');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={new QueryClient()}>
      <Shop goTo={(address) => location.assign(address)} />
    </QueryClientProvider>
  </StrictMode>,
);
