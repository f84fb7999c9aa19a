// What a vault or a catalogue can be like before Waymark starts. Each puts the files of `home` in that state and
// hands back what the harness needs to be told.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startHarness } from './browser.mjs';
import { catalogueFile } from './places.mjs';

/** The moment of every picture: a Monday morning, so that no date on a page depends on when it was taken. */
export const NOW = '2026-03-02T09:30:00Z';

/** Made by a Waymark that keeps its plan in a way this one does not know. */
export async function newerVault(home) {
  await withHarness(home, () => undefined);
  const header = readFileSync(home.vault);
  header.writeInt32BE(9_999, 60); // user_version, where the file format keeps it
  writeFileSync(home.vault, header);
  return {};
}

export function noVault(home) {
  writeFileSync(home.vault, 'My grocery list\n'.repeat(600));
  return {};
}

export function missingCatalogue(home) {
  return { catalogue: join(home.folder, 'nowhere.sqlite') };
}

export function damagedCatalogue(home) {
  const catalogue = join(home.folder, 'catalogue.sqlite');
  copyFileSync(catalogueFile(), catalogue);
  truncateSync(catalogue, 100_000);
  return { catalogue };
}

/** With the invented person beside the owner. */
export async function example(home) {
  await withHarness(home, (call) => call('add_example'));
  return {};
}

/** Encrypted, and closed since. */
export async function lockedVault(home) {
  await withHarness(home, async (call) => {
    await call('change_protection', { change: 'set_passphrase', passphrase: 'seven small boats' });
  });
  return {};
}

/** A plan of years: forty occupations, some with a long note, a short one or none. */
export async function fullPlan(home) {
  const notes = [
    'Ask Dana how a bad week goes.',
    '',
    'Two people I trust have left this work in the same year, both for the hours. Before the next talk: ask what a ' +
      'week looked like, who decides about weekends, and whether it was the place or the work itself.\n\nThe pay is ' +
      'not the question here.',
  ];
  await withHarness(home, async (call) => {
    const [person] = await call('list_persons');
    const { rows } = await call('browse_occupations', { offset: 0, limit: 40 });
    for (const [at, { code }] of rows.entries()) {
      await call('save_occupation', {
        personId: person.id,
        code,
        note: notes[at % notes.length],
      });
    }
  });
  return {};
}

/** A backup on each of eight days, and some steps since the newest. */
export async function backedUp(home) {
  for (let day = 1; day <= 8; day++) {
    await withHarness(home, (call) => saveFrom(call, day, 1), `2026-02-${17 + day}T16:05:00Z`);
    await withHarness(home, (call) => call('make_backup'), `2026-02-${17 + day}T16:35:00Z`);
  }
  await withHarness(home, async (call) => {
    await call('add_example');
    await saveFrom(call, 9, 6);
    await call('undo');
  });
  return {};
}

/** One backup has lost its end, and the last could not be made. */
export async function troubledBackups(home) {
  await backedUp(home);
  damageBackup(home, 7);
  mkdirSync(join(home.vault, '..', 'backups', 'waymark.partial'));
  await withHarness(home, async (call) => {
    await call('preview_backup', { seq: 7 }).catch(() => undefined);
    await call('make_backup').catch(() => undefined);
  });
  return {};
}

/** Something removed on each of three days, then the example with all that is theirs. */
export async function fullTrash(home) {
  await withHarness(home, (call) => saveFrom(call, 0, 4), '2026-01-30T16:05:00Z');
  for (const on of ['2026-01-31', '2026-02-12', '2026-03-01'])
    await withHarness(home, removeNewest, `${on}T16:05:00Z`);
  await withHarness(home, async (call) => {
    await call('add_example');
    await call('remove_example');
  });
  return {};
}

async function removeNewest(call) {
  const [person] = await call('list_persons');
  const [newest] = await call('list_saved', { personId: person.id });
  await call('remove_saved', { id: newest.id });
}

/** The example is there, with a backup that can be looked into and one that cannot. */
export async function erasable(home) {
  await withHarness(
    home,
    async (call) => {
      await call('add_example');
      await call('make_backup');
      await saveFrom(call, 0, 2);
      await call('make_backup');
    },
    '2026-02-20T16:05:00Z',
  );
  damageBackup(home, 1);
  return {};
}

/** And then erased; the damaged backup was kept. */
export async function erased(home) {
  await erasable(home);
  await withHarness(home, async (call) => {
    const persons = await call('list_persons');
    const { id, name } = persons.find((one) => one.example);
    await call('erase_person', { personId: id, typed: name, removeLeft: false });
  });
  return {};
}

/** Takes the end of a backup away. */
function damageBackup(home, seq) {
  const folder = join(home.vault, '..', 'backups');
  const beginning = `waymark-${String(seq).padStart(6, '0')}`;
  const name = readdirSync(folder).find((one) => one.startsWith(beginning));
  truncateSync(join(folder, name), 20_000);
}

/** Saves the next `count` occupations of the catalogue in the owner's plan. */
async function saveFrom(call, offset, count) {
  const [person] = await call('list_persons');
  const { rows } = await call('browse_occupations', { offset, limit: count });
  for (const { code } of rows) await call('save_occupation', { personId: person.id, code, note: '' });
}

/** Runs `work` over the vault of `home` before anyone opens it, and makes the vault if there is none. */
async function withHarness(home, work, now = NOW) {
  const harness = await startHarness(home, { now });
  try {
    await work(async (name, request) => {
      const answer = await fetch(`${harness.address}/rpc/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: request && JSON.stringify(request),
      });
      const body = await answer.json();
      if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(body)}`);
      return body;
    });
  } finally {
    await harness.close();
  }
}
