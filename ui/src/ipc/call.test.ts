import { afterEach, expect, test, vi } from 'vitest';
import { askAhead } from './ahead';
import { call, CallError } from './index';

function answer(status: number, body: unknown) {
  const fetched = vi.fn(
    async (..._: Parameters<typeof fetch>) => new Response(JSON.stringify(body), { status }),
  );
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

afterEach(() => vi.unstubAllGlobals());

test('in a plain browser a call is a POST to the harness', async () => {
  const fetched = answer(200, { cleaned: 'nurse', hits: [] });
  await expect(call('search_titles', { query: 'nurse', limit: 5 })).resolves.toEqual({
    cleaned: 'nurse',
    hits: [],
  });
  const [address, request] = fetched.mock.calls[0] ?? [];
  expect(address).toBe('/rpc/search_titles');
  expect(request).toMatchObject({ method: 'POST', body: '{"query":"nurse","limit":5}' });
});

test('a call that asks for nothing sends nothing', async () => {
  const fetched = answer(200, { undo: null, redo: null });
  await call('undo_state');
  expect(fetched.mock.calls[0]?.[1]).not.toHaveProperty('body');
});

test('an error of the core keeps its code', async () => {
  answer(422, { code: 'vault_too_new', detail: { found: 7, supported: 3 } });
  const error = await call('list_persons').catch((error: unknown) => error);
  expect(error).toBeInstanceOf(CallError);
  expect((error as CallError).api).toEqual({ code: 'vault_too_new', detail: { found: 7, supported: 3 } });
});

test('anything else that goes wrong is an internal error, not a crash', async () => {
  vi.stubGlobal('fetch', async () => {
    throw new TypeError('Failed to fetch');
  });
  await expect(call('list_persons')).rejects.toMatchObject({ code: 'internal' });
});

test('an answer asked for ahead is given to the first who asks, and never twice', async () => {
  const fetched = answer(200, { undo: null, redo: null });
  askAhead('undo_state');
  await call('undo_state');
  expect(fetched).toHaveBeenCalledTimes(1);
  fetched.mockResolvedValue(new Response('{"undo":null,"redo":{"op":"save","subject":"Nurse"}}'));
  await expect(call('undo_state')).resolves.toMatchObject({ redo: { subject: 'Nurse' } });
  expect(fetched).toHaveBeenCalledTimes(2);
});

test('a question that failed ahead fails for whoever asks it', async () => {
  answer(503, { code: 'vault_in_use' });
  askAhead('list_persons');
  await expect(call('list_persons')).rejects.toMatchObject({ code: 'vault_in_use' });
});
