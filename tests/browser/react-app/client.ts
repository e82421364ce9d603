/** Hydrates the page. React says in the console what it finds wrong; tests look there. */
import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { App, type AppActions } from './app';

const onReady = (actions: AppActions): void => {
  Object.assign(globalThis, { app: actions });
};

hydrateRoot(document.getElementById('__next')!, createElement(App, { path: location.pathname, onReady }));
