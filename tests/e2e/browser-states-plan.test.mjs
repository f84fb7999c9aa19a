// The states of moves, of what was chosen from them, and of check-ins.
import { PLAN_STATES } from './lib/screens.mjs';
import { walk } from './lib/walk.mjs';

walk(PLAN_STATES);
