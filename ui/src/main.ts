import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import { mount } from 'svelte';
import App from './App.svelte';
import { createClient, firstScreen } from './query';
import { startRouter } from './router';

/** How long the window may stay empty, in milliseconds, before it shows that it is waiting. */
const PATIENCE = 150;

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no #app');
startRouter();
const client = createClient();
const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE));
void Promise.race([firstScreen(client), patience]).then(() => mount(App, { target, props: { client } }));
