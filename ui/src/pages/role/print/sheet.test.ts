import { expect, test } from 'vitest';
import { sheetOf } from './sheet';

const part = (id: string) => ({ id, name: id, what: '', often: '', wearsOn: '', cope: '', ask: '' });
const toAsk = (id: string) => ({ id, ask: '', listenFor: '', harder: null });
const nights = {
  id: 'round-the-clock',
  label: 'Around the clock',
  pay: null,
  hours: null,
  tasks: '',
  stresses: ['nights', 'a-rota'],
};
const role = {
  harder: [part('promises'), part('nights')],
  questionsToAsk: [toAsk('a-backlog'), toAsk('a-rota')],
};

test('the sheet is in the order of the version it is printed for, and carries what was said', () => {
  const sheet = sheetOf(role, [nights], (id) => (id === 'nights' ? 'drains' : null));
  expect(sheet.version).toEqual(['Around the clock']);
  expect(sheet.harder.map(({ part, reaction }) => [part.id, reaction])).toEqual([
    ['nights', 'drains'],
    ['promises', null],
  ]);
  expect(sheet.toAsk.map(({ id }) => id)).toEqual(['a-rota', 'a-backlog']);
});

test('without a version everything is printed as written', () => {
  const sheet = sheetOf(role, [], () => null);
  expect(sheet.version).toEqual([]);
  expect(sheet.harder.map(({ part }) => part.id)).toEqual(['promises', 'nights']);
});
