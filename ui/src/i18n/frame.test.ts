import { expect, test } from 'vitest';
import { m } from '.';

const part = 'Production Plant Manager › Night calls';

test.each([
  [m.history.happened('react_to_harder', part), 'Reacted to “Night calls” in Production Plant Manager'],
  [m.history.happened('write_role_note', 'Buyer'), 'Edited the note on Buyer'],
  [
    m.frame.undoing('withdraw_reaction', part),
    'Undo: take back the reaction to “Night calls” in Production Plant Manager',
  ],
  [m.frame.undone('choose_role_version', 'Buyer'), 'Undone: choose the version of Buyer.'],
])('an action on a part of a role names both: %s', (said, expected) => expect(said).toBe(expected));
