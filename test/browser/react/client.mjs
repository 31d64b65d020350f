// Hydrates when the test says so, and keeps what React complains of.
import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { App } from './app.mjs';

globalThis.complaints = [];
globalThis.hydrate = () => {
  const keep = error => globalThis.complaints.push(String(error));
  hydrateRoot(document.getElementById('app'), createElement(App), {
    onRecoverableError: keep,
    onCaughtError: keep,
    onUncaughtError: keep,
  });
};
