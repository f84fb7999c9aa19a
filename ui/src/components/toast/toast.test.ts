import { expect, test } from 'vitest';
import { lasts } from './toast';

test('a message with something to undo stays for eight seconds and more', () => {
  expect(lasts({ label: 'Undo', run: () => undefined })).toBeGreaterThanOrEqual(8000);
  expect(lasts(undefined)).toBeGreaterThanOrEqual(5000);
});
