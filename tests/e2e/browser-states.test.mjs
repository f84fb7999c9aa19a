// The screens and states that take other files or a slow answer, but those of moves and of the plan.
import { STATES } from './lib/screens.mjs';
import { walk } from './lib/walk.mjs';

walk(STATES);
