// The fit check: what its axes, bands and outcomes are called wherever they appear.

import type { FitAxis, FitBand, FitGroup, FitOutcome, FitStanding } from '../../ipc';

export const fit = {
  axes: {
    interests: 'Interests',
    strengths: 'Strengths',
    values: 'Values and conditions',
    constraints: 'Constraints',
  } satisfies Record<FitAxis, string>,
  bands: {
    strong: 'Strong',
    good: 'Good',
    mixed: 'Mixed',
    away: 'Away from you',
    not_enough: 'Not enough to say',
  } satisfies Record<FitBand, string>,
  standings: {
    clear: 'Nothing in the way',
    near_misses: 'Near misses',
    blocked: 'Something rules it out',
    unknown: 'Questions to ask',
    not_asked: 'No limits set',
  } satisfies Record<FitStanding, string>,
  outcomes: {
    pass: 'Met',
    near: 'Nearly met',
    fail: 'Not met',
    unknown: 'To be asked',
  } satisfies Record<FitOutcome, string>,
  groups: {
    closest: 'Closest to you',
    worth: 'Worth a look',
    stretch: 'A stretch',
    unlikely: 'Unlikely',
    blocked: 'Ruled out by a limit',
    not_enough: 'Not enough to say',
  } satisfies Record<FitGroup, string>,
};
