// What a vault or a catalogue can be like before Waymark starts. Each puts the files of `home` in that state and
// hands back what the harness needs to be told.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { startHarness } from './browser.mjs';
import { catalogueFile, freshHome } from './places.mjs';

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
  await withHarness(home, (call) => call('change_example', { change: 'add' }));
  return {};
}

/** Encrypted, and closed since. */
export async function lockedVault(home) {
  await withHarness(home, async (call) => {
    await call('change_protection', {
      change: 'set_passphrase',
      passphrase: 'seven small boats',
    });
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
      await call('change_saved', {
        change: 'save',
        personId: person.id,
        code,
        note: notes[at % notes.length],
      });
    }
  });
  return {};
}

/** A role somebody has read with a pencil: reactions, the version they mean, and notes. */
export async function markedRole(home) {
  await withHarness(home, async (call) => {
    const [person] = await call('list_persons');
    const mark = (change) =>
      call('change_role_marks', {
        personId: person.id,
        slug: 'production-plant-manager',
        change,
      });
    await mark({ change: 'react', harder: 'night-calls', reaction: 'drains' });
    await mark({
      change: 'react',
      harder: 'borrowed-promises',
      reaction: 'fine',
    });
    await mark({
      change: 'choose_version',
      choices: ['process', 'round-the-clock'],
    });
    await mark({
      change: 'write_note',
      about: 'night-calls',
      text: 'Ask who took the last call.',
    });
    await mark({
      change: 'write_note',
      about: null,
      text: 'Talked to **Dana**, who ran one for six years.\n\n- walk the night shift first\n- who owns maintenance?',
    });
  });
  return {};
}

/** A backup on each of eight days, and some steps since the newest. */
export async function backedUp(home) {
  for (let day = 1; day <= 8; day++) {
    await withHarness(home, (call) => saveFrom(call, day, 1), `2026-02-${17 + day}T16:05:00Z`);
    await withHarness(
      home,
      (call) => call('change_backups', { change: 'make' }),
      `2026-02-${17 + day}T16:35:00Z`,
    );
  }
  await withHarness(home, async (call) => {
    await call('change_example', { change: 'add' });
    await saveFrom(call, 9, 6);
    await call('undo');
  });
  return {};
}

/** An older copy of the vault stands in the place of the one that was open last. */
export async function turnedBack(home) {
  await withHarness(home, (call) => saveFrom(call, 0, 2), '2026-02-24T16:05:00Z');
  const older = ['', '-wal'].map((part) => [home.vault + part, existing(home.vault + part)]);
  await withHarness(home, (call) => saveFrom(call, 2, 3), '2026-02-26T16:05:00Z');
  for (const [file, bytes] of older) {
    rmSync(file, { force: true });
    if (bytes) writeFileSync(file, bytes);
  }
  return {};
}

function existing(file) {
  return existsSync(file) ? readFileSync(file) : undefined;
}

/** One backup has lost its end, and the last could not be made. */
export async function troubledBackups(home) {
  await backedUp(home);
  damageBackup(home, 7);
  mkdirSync(join(home.vault, '..', 'backups', 'waymark.partial'));
  await withHarness(home, async (call) => {
    await call('preview_backup', { seq: 7 }).catch(() => undefined);
    await call('change_backups', { change: 'make' }).catch(() => undefined);
  });
  return {};
}

/** Something removed on each of three days, then the example with all that is theirs. */
export async function fullTrash(home) {
  await withHarness(home, (call) => saveFrom(call, 0, 4), '2026-01-30T16:05:00Z');
  for (const on of ['2026-01-31', '2026-02-12', '2026-03-01'])
    await withHarness(home, removeNewest, `${on}T16:05:00Z`);
  await withHarness(home, async (call) => {
    await call('change_example', { change: 'add' });
    await call('change_example', { change: 'remove' });
  });
  return {};
}

async function removeNewest(call) {
  const [person] = await call('list_persons');
  const [newest] = await call('list_saved', { personId: person.id });
  await call('change_saved', { change: 'remove', id: newest.id });
}

/** The example is there, with a backup that can be looked into and one that cannot. */
export async function erasable(home) {
  await withHarness(
    home,
    async (call) => {
      await call('change_example', { change: 'add' });
      await call('change_backups', { change: 'make' });
      await saveFrom(call, 0, 2);
      await call('change_backups', { change: 'make' });
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
    await call('erase_person', {
      personId: id,
      typed: name,
      removeLeft: false,
    });
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

/** Everything was exported, and then went on here: what is in the file differs from what is here. */
export async function exportedBefore(home) {
  const file = join(home.folder, 'waymark-2026-02-20.zip');
  await withHarness(home, (call) => exportPlan(call, 0), '2026-02-20T16:05:00Z', { file });
  await withHarness(
    home,
    async (call) => {
      const [person] = await call('list_persons');
      const [first, second, third] = await call('list_saved', {
        personId: person.id,
      });
      for (const { id } of [first, second])
        await call('change_saved', { change: 'edit_note', id, note: 'Not after the talk.' });
      await call('change_saved', { change: 'remove', id: third.id });
      await saveFrom(call, 20, 2);
    },
    '2026-02-24T16:05:00Z',
  );
  return { file };
}

/** A file with the plan of somebody else. */
export async function exportedElsewhere(home) {
  const file = join(home.folder, 'waymark-2026-01-15.zip');
  const other = freshHome();
  await withHarness(other, (call) => exportPlan(call, 2), '2026-01-15T16:05:00Z', { file });
  other.remove();
  await withHarness(home, (call) => saveFrom(call, 0, 3), '2026-02-24T16:05:00Z');
  return { file };
}

/** Half of a file that was exported. */
export async function halfAFile(home) {
  const { file } = await exportedElsewhere(home);
  truncateSync(file, 2_000);
  return { file };
}

async function exportPlan(call, offset) {
  await saveFrom(call, offset, 5);
  await call('change_example', { change: 'add' });
  await call('export_all', { what: 'bundle', passphrase: null });
}

/** Saves the next `count` occupations of the catalogue in the owner's plan. */
async function saveFrom(call, offset, count) {
  const [person] = await call('list_persons');
  const { rows } = await call('browse_occupations', { offset, limit: count });
  for (const { code } of rows)
    await call('change_saved', { change: 'save', personId: person.id, code, note: '' });
}

/** Runs `work` over the vault of `home` before anyone opens it, and makes the vault if there is none. */
export async function withHarness(home, work, now = NOW, more = {}) {
  const harness = await startHarness(home, { now, ...more });
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
