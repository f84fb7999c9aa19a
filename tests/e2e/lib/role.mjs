// How a role is read and marked, in a browser and in the real window alike.
import { ROLE, roleDrawn } from './screens.mjs';

/** From the role's own page: what it says of the work, its ladder and its figures. */
export async function readRole(reader) {
  await roleDrawn(reader);
  await reader.sees('A bad day');
  await reader.sees('$121,440');
  await reader.sees('A launch landed or a site turned round');
}

/** The headings of the harder parts, from the top. */
export function harderParts(reader) {
  return reader.run(() =>
    [...document.querySelectorAll('[data-item] h3')].map((heading) => heading.innerText.trim()),
  );
}

/** Says what a harder part would do to the reader. */
export async function reactionTo(reader, name, reaction) {
  const at = (await harderParts(reader)).indexOf(name);
  const part = await reader.host.pick(
    (index, label) => {
      const item = document.querySelectorAll('[data-item]')[index];
      return [...item.querySelectorAll('[role=radio]')].find((one) => one.innerText === label) ?? null;
    },
    [at, reaction],
  );
  if (!part) throw new Error(`“${name}” has no answer “${reaction}”`);
  await reader.host.click(part);
}

/** Chooses a version under “Things that vary”, and waits until the page is arranged for it. */
export async function chooseVersion(reader, label) {
  await reader.click('radio', label);
  await reader.sees(`${label} chosen; what matters more there comes first.`);
}

export const ROLE_ADDRESS = `#/role/${ROLE.slug}`;
