// What the palette offers on every page.

import type { QueryClient } from '@tanstack/svelte-query';
import { m } from '../../i18n';
import type { Person, UndoState } from '../../ipc';
import { checkInsHref, compareHref, decisionsHref, go, mapHref, routesHref } from '../../router';
import type { Action } from '../../state/actions.svelte';
import { choosePerson } from '../../state/person.svelte';
import { chooseTheme, THEMES } from '../../state/theme.svelte';
import { does } from './commands';
import { destinations } from './destinations';
import { removeExample, showExample } from './example';
import { KEYS } from './keys';

export function frameActions(
  client: QueryClient,
  persons: Person[],
  steps: UndoState | undefined,
  encrypted: boolean,
): Action[] {
  return [
    ...destinations.map(({ href, label }) => ({
      id: href,
      label: m.palette.goTo(label),
      run: () => go(href),
    })),
    {
      id: 'compare',
      label: m.palette.compare,
      words: m.palette.compareWords,
      run: () => go(compareHref([])),
    },
    { id: 'map', label: m.palette.map, words: m.palette.mapWords, run: () => go(mapHref()) },
    {
      id: 'routes',
      label: m.palette.routes,
      words: m.palette.routesWords,
      run: () => go(routesHref('')),
    },
    {
      id: 'check-ins',
      label: m.palette.checkIns,
      words: m.palette.checkInsWords,
      run: () => go(checkInsHref()),
    },
    {
      id: 'check-in',
      label: m.palette.checkIn,
      words: m.palette.checkInWords,
      run: () => go(checkInsHref('write')),
    },
    {
      id: 'decisions',
      label: m.palette.decisions,
      words: m.palette.decisionsWords,
      run: () => go(decisionsHref()),
    },
    {
      id: 'decision',
      label: m.palette.decision,
      words: m.palette.decisionWords,
      run: () => go(decisionsHref('new')),
    },
    { id: '#/trash', label: m.palette.goTo(m.trash.title), words: m.trash.words, run: () => go('#/trash') },
    ...history(client, steps),
    ...(persons.length > 1 ? persons.map(planOf) : []),
    persons.some((one) => one.example)
      ? { id: 'no-example', label: m.frame.exampleRemove, run: () => void removeExample(client) }
      : { id: 'example', label: m.frame.exampleShow, run: () => void showExample(client) },
    ...(encrypted
      ? [{ id: 'lock', label: m.frame.lock, keys: KEYS.lock, run: () => does.lock(client) }]
      : []),
    { id: 'print', label: m.frame.print, run: () => does.print(client) },
    { id: 'keys', label: m.keys.title, words: m.keys.sheet, keys: '?', run: () => does.keys(client) },
    ...THEMES.map((theme) => ({
      id: `theme ${theme}`,
      label: m.palette.theme(m.settings.themes[theme]),
      words: m.palette.themeWords,
      run: () => chooseTheme(theme),
    })),
  ];
}

function history(client: QueryClient, steps: UndoState | undefined): Action[] {
  const found: Action[] = [];
  if (steps?.undo)
    found.push({
      id: 'undo',
      label: m.frame.undoing(steps.undo.op, steps.undo.subject),
      keys: KEYS.undo,
      run: () => does.undo(client),
    });
  if (steps?.redo)
    found.push({
      id: 'redo',
      label: m.frame.redoing(steps.redo.op, steps.redo.subject),
      keys: KEYS.redo,
      run: () => does.redo(client),
    });
  return found;
}

function planOf(person: Person): Action {
  const name = person.kind === 'me' ? m.frame.myPlan : person.name;
  return { id: `person ${person.id}`, label: m.palette.planOf(name), run: () => choosePerson(person.id) };
}
