// Accessibility, as far as a machine can tell: no rule of axe is broken on what is shown now.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { axePath } from './packages.mjs';

/** The rules of WCAG 2.2 AA, with those it took over from the versions before, and axe's advice beyond it. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What another theme can break that this one does not: it changes colours and nothing else. */
const COLOURS = ['color-contrast', 'link-in-text-block'];
const source = readFileSync(axePath, 'utf8');

/**
 * Fails with every broken rule and where, or passes. `excused` names rules that are known to be broken here; with
 * `coloursOnly`, the rest was looked at in another theme at this size.
 */
export async function assertAccessible(reader, where, { excused = [], coloursOnly = false } = {}) {
  await reader.still();
  if (!(await reader.run(() => Boolean(globalThis.axe)))) await reader.run(new Function(source));
  await reader.run(
    (runOnly) => {
      globalThis.axeResult = undefined;
      const keep = (result) => (globalThis.axeResult = JSON.stringify(result));
      // Beneath an open dialog the page is dimmed and cannot be used: WCAG 1.4.3 leaves inactive parts out.
      const dialog = document.querySelector('[role=dialog][aria-modal=true]');
      globalThis.axe
        .run(dialog ? { exclude: ['.frame'] } : document, { runOnly, resultTypes: ['violations'] })
        .then(
          ({ violations }) =>
            keep(
              violations.map(({ id, help, nodes }) => ({
                id,
                help,
                nodes: nodes.map(({ target, failureSummary }) => ({
                  target: target.join(' '),
                  failureSummary,
                })),
              })),
            ),
          (error) => keep([{ id: 'axe', help: String(error), nodes: [] }]),
        );
    },
    coloursOnly ? { type: 'rule', values: COLOURS } : TAGS,
  );
  const violations = JSON.parse(await reader.until('axe never finished', () => globalThis.axeResult));
  const broken = await whereverScrolled(
    reader,
    violations.filter(({ id }) => !excused.includes(id)),
  );
  const told = broken.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n${nodes
        .slice(0, 5)
        .map((node) => `    ${node.target}\n      ${node.failureSummary.replace(/\n\s*/g, ' ')}`)
        .join('\n')}`,
  );
  assert.equal(told.length, 0, `${where} is not accessible:\n${told.join('\n')}`);
}

/**
 * Without the targets that only seem too small: what lies half beneath a bar that stays in view is whole a scroll
 * further. Each is brought to the middle and judged again there.
 */
async function whereverScrolled(reader, violations) {
  const small = violations.find(({ id }) => id === 'target-size');
  if (!small) return violations;
  await reader.run(
    (targets) => {
      globalThis.axeResult = undefined;
      const scrollerOf = (element) => {
        while (element && !/auto|scroll/.test(getComputedStyle(element).overflowY))
          element = element.parentElement;
        return element ?? document.scrollingElement;
      };
      const judge = async () => {
        const broken = [];
        for (const target of targets) {
          const element = document.querySelector(target);
          const scroller = scrollerOf(element.parentElement);
          const top = scroller.scrollTop;
          element.scrollIntoView({ block: 'center' });
          const only = { type: 'rule', values: ['target-size'] };
          const { violations } = await globalThis.axe.run(element, { runOnly: only });
          if (violations.length > 0) broken.push(target);
          scroller.scrollTop = top;
        }
        return broken;
      };
      const keep = (broken) => (globalThis.axeResult = JSON.stringify(broken));
      judge().then(keep, () => keep(targets));
    },
    small.nodes.map(({ target }) => target),
  );
  const broken = JSON.parse(await reader.until('axe never finished', () => globalThis.axeResult));
  const nodes = small.nodes.filter(({ target }) => broken.includes(target));
  const others = violations.filter((one) => one !== small);
  return nodes.length > 0 ? [...others, { ...small, nodes }] : others;
}
