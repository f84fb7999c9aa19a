// The first code to run, and therefore small: it asks for what the first screen shows while the rest of the
// window's code is still being read.

import { askAhead } from './ipc/ahead';

askAhead('list_persons', 'undo_state');
