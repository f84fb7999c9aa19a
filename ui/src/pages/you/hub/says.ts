// What each part of You says now, and what to do next there.

import { m } from '../../../i18n';
import type { ExperienceKind, InventoryKind, Profile } from '../../../ipc';
import { youHref, type YouPart } from '../../../router';
import { leaning } from '../conditions/leans';
import { FORMS, kindOf } from '../interests/forms';
import { heading } from '../interests/said';
import { stateOf } from '../state';

export type Says = {
  /** Sentences; none while nothing has been said. */
  now: string[];
  next: { label: string; href: string };
  /** Nothing has been said there yet, or what was begun is not finished. */
  open: boolean;
};

const words = m.you.hub;
const KINDS: ExperienceKind[] = ['job', 'education', 'certificate', 'story'];

export function partSays(profile: Profile, part: YouPart): Says {
  return says[part](profile);
}

const says: Record<YouPart, (profile: Profile) => Says> = {
  interests,
  skills,
  conditions,
  experience,
  limits,
};

/** What is begun of an inventory comes before everything else about it. */
function begun(profile: Profile, kind: InventoryKind, href: string): Says | null {
  const state = stateOf(profile, kind);
  if (!state?.draft) return null;
  const { answered } = state.draft;
  return {
    now: [words.begun(answered, state.items)],
    next: { label: words.goOn(answered, state.items), href },
    open: true,
  };
}

function interests(profile: Profile): Says {
  const [last] = profile.interests;
  const said = last ? [words.interests(heading(last)), words.answeredOn(last.sitting.finishedOn)] : [];
  for (const form of FORMS) {
    const draft = begun(profile, kindOf(form), youHref('interests', 'answer', { form }));
    if (draft) return { ...draft, now: [...said, ...draft.now] };
  }
  if (!last) {
    const href = youHref('interests', 'answer', { form: 'short' });
    return { now: [], next: { label: words.interestsBegin, href }, open: true };
  }
  return {
    now: said,
    next: { label: words.see, href: youHref('interests') },
    open: false,
  };
}

function skills(profile: Profile): Says {
  const draft = begun(profile, 'skills', youHref('skills', 'answer', { pass: 'sort' }));
  if (draft) return { ...draft, next: { ...draft.next, href: youHref('skills') } };
  const [last] = profile.skills;
  if (!last) return { now: [], next: { label: words.skillsBegin, href: youHref('skills') }, open: true };
  const used = last.levels.filter(({ level }) => level > 0).length;
  const { proposed } = last.sitting;
  return {
    now: [
      words.skills(used, last.levels.length),
      last.enough ? '' : words.skillsTooFew,
      proposed > 0 ? words.proposed(proposed) : '',
      words.answeredOn(last.sitting.finishedOn),
    ],
    next: { label: proposed > 0 ? words.skillsConfirm : words.see, href: youHref('skills') },
    open: proposed > 0,
  };
}

function conditions(profile: Profile): Says {
  const draft =
    begun(profile, 'conditions', youHref('conditions', 'answer')) ??
    begun(profile, 'tradeoffs', youHref('conditions', 'weigh'));
  if (draft) return draft;
  const [last] = profile.conditions;
  if (!last)
    return {
      now: [],
      next: { label: words.conditionsBegin, href: youHref('conditions', 'answer') },
      open: true,
    };
  const rows = leaning(last, profile.tradeoffs[0]);
  const heaviest = rows.filter((row) => row.weight).slice(0, 3);
  const toWeigh = heaviest.length === 0 && (stateOf(profile, 'tradeoffs')?.items ?? 0) > 0;
  return {
    now: [
      words.leans(rows.length),
      heaviest.length > 0 ? words.weighMost(heaviest.map((row) => row.name)) : '',
      words.answeredOn(last.sitting.finishedOn),
    ],
    next: toWeigh
      ? { label: words.weigh, href: youHref('conditions', 'weigh') }
      : { label: words.see, href: youHref('conditions') },
    open: toWeigh,
  };
}

function experience({ experience: all }: Profile): Says {
  const href = youHref('experience');
  if (all.length === 0) return { now: [], next: { label: words.experienceBegin, href }, open: true };
  const counts = KINDS.flatMap((kind) => {
    const count = all.filter((one) => one.kind === kind).length;
    return count === 0 ? [] : [words.kinds[kind](count)];
  });
  const expired = all.filter((one) => one.expired).length;
  const named = all.some((one) => one.kind === 'job' && one.code !== null);
  return {
    now: [words.experience(counts), expired > 0 ? words.expired(expired) : '', named ? '' : words.noJob],
    next: { label: words.experienceOpen, href },
    open: !named,
  };
}

function limits({ limits: set, contradictions }: Profile): Says {
  const href = youHref('limits');
  if (set.changedOn === null) return { now: [], next: { label: words.limitsBegin, href }, open: true };
  const { changedOn, ...values } = set;
  const count = Object.values(values).filter(
    (value) => value !== null && value !== false && value !== '',
  ).length;
  return {
    now: [
      words.limits(count, changedOn),
      contradictions.length > 0 ? words.contradictions(contradictions.length) : '',
    ],
    next: { label: words.limitsOpen, href },
    open: false,
  };
}
