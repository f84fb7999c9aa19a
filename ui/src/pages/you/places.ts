// The pages within You, each loaded when it is gone to.

import type { Component } from 'svelte';

export type PlaceProps = { params: URLSearchParams };

type Place = Component<PlaceProps> | Component;

/** By what follows `#/you/` in the address. */
export const places: Record<string, () => Promise<{ default: Place }>> = {
  '': () => import('./hub/Hub.svelte'),
  interests: () => import('./interests/InterestsPage.svelte'),
  'interests/answer': () => import('./interests/AnswerInterests.svelte'),
  skills: () => import('./skills/SkillsPage.svelte'),
  'skills/answer': () => import('./skills/AnswerSkills.svelte'),
  conditions: () => import('./conditions/ConditionsPage.svelte'),
  'conditions/answer': () => import('./conditions/AnswerConditions.svelte'),
  'conditions/weigh': () => import('./conditions/WeighConditions.svelte'),
  experience: () => import('./experience/ExperiencePage.svelte'),
  limits: () => import('./limits/LimitsPage.svelte'),
};
