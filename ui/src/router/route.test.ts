import { expect, test } from 'vitest';
import {
  compareHref,
  fitHref,
  identity,
  mapHref,
  moveHref,
  movesHref,
  occupationHref,
  parseRoute,
  roleHref,
  routesHref,
  trackHref,
  youHref,
} from './route';

test.each<[string, string, string | null, string | null]>([
  ['', 'today', null, null],
  ['#/', 'today', null, null],
  ['#/explore?q=plant+manager', 'explore', null, null],
  ['#/occupation/11-3051.00', 'occupation', '11-3051.00', null],
  ['#/occupation/11-3051.00/pay', 'occupation', '11-3051.00', 'pay'],
  ['#/role/factory-manager', 'role', 'factory-manager', null],
  ['#/role/factory-manager/harder', 'role', 'factory-manager', 'harder'],
  ['#/compare?roles=a,b', 'compare', null, null],
  ['#/plan', 'plan', null, null],
  ['#/plan/0192', 'plan', null, '0192'],
  ['#/plan/decisions', 'decisions', null, null],
  ['#/plan/decisions/new', 'decisions', 'new', null],
  ['#/plan/decisions/0192', 'decisions', '0192', null],
  ['#/plan/check-ins', 'check-ins', null, null],
  ['#/plan/check-ins?then=0192', 'check-ins', null, null],
  ['#/plan/check-ins/write', 'check-ins', null, 'write'],
  ['#/you', 'you', null, null],
  ['#/you/interests', 'you', 'interests', null],
  ['#/you/interests/answer?form=short', 'you', 'interests', 'answer'],
  ['#/fit', 'fit', null, null],
  ['#/fit/factory-manager?kept=1', 'fit', 'factory-manager', null],
  ['#/fit/factory-manager/more', 'unknown', null, null],
  ['#/moves', 'moves', null, null],
  ['#/moves?look=feeders', 'moves', null, null],
  ['#/moves/from', 'moves', null, null],
  ['#/moves/from/factory-manager', 'moves', 'factory-manager', 'from'],
  ['#/moves/11-3051.00?from=me', 'moves', '11-3051.00', null],
  ['#/moves/11-3051.00/routes?from=me', 'moves', '11-3051.00', 'routes'],
  ['#/moves/routes?from=me', 'moves', null, 'routes'],
  ['#/moves/11-3051.00/more', 'unknown', null, null],
  ['#/map?from=me', 'map', null, null],
  ['#/occupation', 'unknown', null, null],
  ['#/role', 'unknown', null, null],
  ['#/nowhere', 'unknown', null, null],
  ['#/occupation/%E0%A4%A', 'occupation', '%E0%A4%A', null],
])('%s', (hash, page, id, section) => {
  expect(parseRoute(hash)).toMatchObject({ page, id, section });
});

test('links lead where they say', () => {
  expect(parseRoute(occupationHref('11-3051.00', 'pay'))).toMatchObject({ id: '11-3051.00', section: 'pay' });
  expect(parseRoute(roleHref('factory-manager', 'fit'))).toMatchObject({
    id: 'factory-manager',
    section: 'fit',
  });
  expect(parseRoute(compareHref(['a', 'b'])).params.get('roles')).toBe('a,b');
  expect(compareHref([])).toBe('#/compare');
  expect(parseRoute(fitHref())).toMatchObject({ page: 'fit', id: null });
  expect(parseRoute(fitHref('11-3051.00', { kept: 'a' }))).toMatchObject({ page: 'fit', id: '11-3051.00' });
  expect(movesHref()).toBe('#/moves');
  expect(parseRoute(movesHref('11-3051.00'))).toMatchObject({ id: '11-3051.00', section: 'from' });
  const move = parseRoute(moveHref('11-3051.00', 'factory-manager'));
  expect(move).toMatchObject({ page: 'moves', id: '11-3051.00', section: null });
  expect(move.params.get('from')).toBe('factory-manager');
  expect(parseRoute(routesHref('11-3051.00'))).toMatchObject({ id: '11-3051.00', section: 'routes' });
  expect(parseRoute(routesHref(''))).toMatchObject({ id: null, section: 'routes' });
  expect(parseRoute(mapHref({ from: 'me' })).page).toBe('map');
  expect(parseRoute(youHref())).toMatchObject({ page: 'you', id: null });
  const answering = parseRoute(youHref('interests', 'answer', { form: 'long' }));
  expect(answering).toMatchObject({ page: 'you', id: 'interests', section: 'answer' });
  expect(answering.params.get('form')).toBe('long');
  expect(parseRoute(trackHref('law-safety')).params.get('track')).toBe('law-safety');
});

test.each<[string, string, boolean]>([
  ['#/occupation/11-3051.00', '#/occupation/11-3051.00/pay', true],
  ['#/explore?track=health', '#/explore?track=health&prep=3', true],
  ['#/explore', '#/explore?q=nurse', true],
  ['#/you/interests', '#/you/skills', false],
  ['#/you/interests', '#/you/interests/answer', false],
  ['#/you/interests/answer?form=short', '#/you/interests/answer?form=long', true],
  ['#/fit', '#/fit?prep=3', true],
  ['#/fit', '#/fit/11-3051.00', false],
  ['#/fit/11-3051.00', '#/fit/11-3051.00?kept=a', false],
  ['#/moves', '#/moves?look=feeders', true],
  ['#/moves', '#/moves/from/11-3051.00', false],
  ['#/moves/from/11-3051.00', '#/moves/11-3051.00', false],
  ['#/moves/11-3051.00', '#/moves/11-3051.00?from=me', true],
  ['#/moves/11-3051.00?from=me', '#/moves/11-3051.00?from=29-1141.00', false],
  ['#/moves/11-3051.00', '#/moves/11-3051.00/routes', false],
  ['#/explore', '#/explore?track=health', false],
  ['#/occupation/11-3051.00', '#/occupation/29-1141.00', false],
])('%s and %s are the same page: %s', (a, b, same) => {
  expect(identity(parseRoute(a)) === identity(parseRoute(b))).toBe(same);
});
