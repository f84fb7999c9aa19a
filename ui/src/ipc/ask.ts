// The one way out of the window. In the app a question is a command of the shell; in a plain browser it is a POST
// to the harness on the same origin. Rejects with whatever came back.

import { invoke, isTauri } from '@tauri-apps/api/core';

export function ask(name: string, request: unknown): Promise<unknown> {
  return isTauri() ? invoke(name, request === undefined ? undefined : { request }) : post(name, request);
}

async function post(name: string, request: unknown): Promise<unknown> {
  const answer = await fetch(`/rpc/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    ...(request === undefined ? {} : { body: JSON.stringify(request) }),
  });
  const body: unknown = await answer.json();
  if (!answer.ok) throw body;
  return body;
}
