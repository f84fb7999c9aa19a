// @vitest-environment happy-dom

import { expect, test } from 'vitest';
import type { Experience, InventoryKind, Limits, Profile, SittingRef } from '../../../ipc';
import { partSays } from './says';

const KINDS: InventoryKind[] = ['interests_short', 'interests_long', 'skills', 'conditions', 'tradeoffs'];

function profile(more: Partial<Profile> = {}, begun: Partial<Record<InventoryKind, number>> = {}): Profile {
  return {
    personId: 'me',
    inventories: KINDS.map((inventory) => ({
      inventory,
      version: 1,
      items: 30,
      draft: begun[inventory]
        ? {
            answered: begun[inventory],
            proposed: 0,
            startedOn: '2026-03-01',
            changedAt: '2026-03-01T09:00:00Z',
          }
        : null,
      last: null,
    })),
    interests: [],
    skills: [],
    conditions: [],
    tradeoffs: [],
    experience: [],
    limits: { changedOn: null } as Limits,
    contradictions: [],
    missing: [],
    hidden: [],
    ...more,
  };
}

const sitting = (inventory: InventoryKind): SittingRef => ({
  id: inventory,
  inventory,
  version: 1,
  startedOn: '2026-02-20',
  finishedOn: '2026-02-20',
  finishedAt: '2026-02-20T09:00:00Z',
  answered: 30,
  proposed: 0,
});

const interests = [
  {
    sitting: sitting('interests_short'),
    scales: [],
    pattern: { kind: 'clear' as const, highest: ['social' as const] },
    comparedWith: null,
  },
];

const leant = {
  sitting: sitting('conditions'),
  leans: ['pace', 'hours'].map((dimension) => ({
    dimension,
    name: dimension,
    lean: 1,
    end: 'an end',
    before: null,
    measured: true,
  })),
  comparedWith: null,
};

const job = (more: Partial<Experience>) =>
  ({ kind: 'job', code: null, expired: false, ...more }) as Experience;

test('a part of which nothing is said offers its beginning', () => {
  const { now, next, open } = partSays(profile(), 'interests');
  expect([now, open]).toEqual([[], true]);
  expect(next.href).toBe('#/you/interests/answer?form=short');
});

test('what is begun is gone on with, beside what was finished before', () => {
  const { now, next } = partSays(profile({ interests }, { interests_long: 12 }), 'interests');
  expect(now).toEqual([
    'Social stands out.',
    'Answered on 20 February 2026.',
    'Begun: 12 of 30 answered and kept.',
  ]);
  expect(next).toEqual({ label: 'Go on with 12 of 30', href: '#/you/interests/answer?form=long' });
});

test('leans that can be weighed ask for it, and weighed ones say what weighs most', () => {
  expect(partSays(profile({ conditions: [leant] }), 'conditions').next.href).toBe('#/you/conditions/weigh');
  const weights = [{ dimension: 'hours', name: 'hours', weight: 1.4, error: 0.3 }];
  const weighed = profile({
    conditions: [leant],
    tradeoffs: [{ sitting: sitting('tradeoffs'), pairs: 1, weights }],
  });
  const { now, next } = partSays(weighed, 'conditions');
  expect(now).toContain('hours weighs most.');
  expect(next.href).toBe('#/you/conditions');
});

test('experience counts each kind, and says what no job names', () => {
  const experience = [job({}), job({ kind: 'certificate', expired: true })];
  expect(partSays(profile({ experience }), 'experience').now).toEqual([
    '1 job and 1 certificate.',
    'One certificate has expired.',
    'No job names its occupation yet, so no levels can be drafted from your past.',
  ]);
  expect(partSays(profile({ experience: [job({ code: '11-3051.00' })] }), 'experience').open).toBe(false);
});

test('limits that are lifted do not count', () => {
  const limits = { payFloor: 40_000, noShifts: true, noTravel: false, location: '', changedOn: '2026-02-01' };
  expect(partSays(profile({ limits: limits as Limits }), 'limits').now[0]).toBe(
    '2 limits are set, the last on 1 February 2026.',
  );
});
