// What anyone comes across in a vault that works, one screen after another.
import { JOURNEY } from './lib/screens.mjs';
import { walk } from './lib/walk.mjs';

walk(JOURNEY);
