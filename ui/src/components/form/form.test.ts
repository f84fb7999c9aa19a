// @vitest-environment happy-dom

import { maxLength, minLength, number, nullable, object, pipe, string } from 'valibot';
import { expect, test } from 'vitest';
import { CallError } from '../../ipc';
import { Form } from './form.svelte';

const schema = object({
  name: pipe(string(), minLength(1, 'Write a name.'), maxLength(5, 'Shorten it.')),
  hours: nullable(number('Write a number.')),
  town: pipe(string(), minLength(1, 'Write a town.')),
});
const start = { name: '', hours: null, town: '' };

/** A form on a page whose fields stand in another order than in the schema. */
function page(form: Form<typeof schema>) {
  const element = document.createElement('form');
  element.noValidate = true;
  for (const name of ['town', 'name', 'hours']) {
    const input = document.createElement('input');
    input.name = name;
    element.append(input);
  }
  document.body.replaceChildren(element);
  return () => {
    const event = new SubmitEvent('submit', { cancelable: true });
    Object.defineProperty(event, 'target', { value: element });
    return form.submit(event);
  };
}

const focused = () => document.activeElement?.getAttribute('name');

test('nothing is said before a field was left', () => {
  const form = new Form(schema, { ...start }, () => undefined);
  expect(form.field('name').error).toBe('');
});

test('a field that is left wrong says its own sentence, and only that', () => {
  const form = new Form(schema, { ...start, hours: NaN }, () => undefined);
  form.field('hours').leave();
  expect(form.field('hours').error).toBe('Write a number.');
  expect(form.field('name').error).toBe('');
});

test('the sentence goes as soon as the field is right', () => {
  const form = new Form(schema, { ...start }, () => undefined);
  form.field('name').leave();
  form.values.name = 'Ada';
  expect(form.field('name').error).toBe('');
});

test('the sentence follows what is wrong now', () => {
  const form = new Form(schema, { ...start }, () => undefined);
  form.field('name').leave();
  form.values.name = 'Ada Lovelace';
  expect(form.field('name').error).toBe('Shorten it.');
});

test('submitting says everything that is wrong and goes to the first on the page', async () => {
  let saved = 0;
  const form = new Form(schema, { ...start }, () => void saved++);
  await page(form)();
  expect([form.field('name').error, form.field('town').error]).toEqual(['Write a name.', 'Write a town.']);
  expect(focused()).toBe('town');
  expect(saved).toBe(0);
});

test('a field that is right is passed over', async () => {
  const form = new Form(schema, { ...start, town: 'Ely' }, () => undefined);
  await page(form)();
  expect(focused()).toBe('name');
});

test('what was typed is saved', async () => {
  const saved: unknown[] = [];
  const form = new Form(schema, { name: 'Ada', hours: 3, town: 'Ely' }, (values) => void saved.push(values));
  await page(form)();
  expect(saved).toEqual([{ name: 'Ada', hours: 3, town: 'Ely' }]);
});

test('when saving fails the reason is said and what was typed stays', async () => {
  const form = new Form(schema, { name: 'Ada', hours: 3, town: 'Ely' }, () => {
    throw new CallError({ code: 'vault_in_use' });
  });
  await page(form)();
  expect(form.trouble).toContain('open in another');
  expect(form.values.name).toBe('Ada');
  expect(form.busy).toBe(false);
});
