// Prints the application as a server sends it.
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { App } from './app.mjs';

process.stdout.write(renderToString(createElement(App)));
