// What the list rests on, part by part, and what cannot be said for that reason.

import { formatSentences, m } from '../../../i18n';
import type { FitBasis, FitList, InterestPattern } from '../../../ipc';
import { youHref, type YouPart } from '../../../router';
import { formOfKind } from '../../you/interests/forms';
import { heading } from '../../you/interests/said';
import { schoolingName } from '../../you/schooling';

const words = m.fitList;

/** Neither likes nor skills: there is nothing to compare with anything. */
export function nothingAnswered({ interests, answered }: FitBasis): boolean {
  return interests === null && answered === 0;
}

export type Part = { part: Exclude<YouPart, 'experience'>; said: string; href: string };

export function restsOn(basis: FitBasis): Part[] {
  const { basis: said } = words;
  const part = (part: Part['part'], ...sentences: string[]): Part => ({
    part,
    said: formatSentences(sentences),
    href: youHref(part),
  });
  return [
    basis.interests === null || basis.interestsOn === null
      ? part('interests', said.notAnswered)
      : part(
          'interests',
          said.interests(m.interests.forms[formOfKind(basis.interests)], basis.interestsOn, heading(basis)),
        ),
    basis.skillsOn === null
      ? part('skills', said.notAnswered)
      : part(
          'skills',
          said.skills(basis.answered, basis.used, basis.skillsOn),
          basis.proposed > 0 ? said.proposed(basis.proposed) : '',
        ),
    basis.conditionsOn === null
      ? part('conditions', said.notAnswered)
      : part(
          'conditions',
          said.conditions(basis.leaning, basis.conditionsOn),
          basis.leaning > 0 ? (basis.weighed ? said.weighed : said.notWeighed) : '',
        ),
    part('limits', basis.limits === 0 ? said.noLimits : said.limits(basis.limits)),
  ];
}

export type Cannot = { said: string; next: string; href: string };

/** Plain statements of what the answers leave open, each with the way to change that. */
export function cannotSay({
  basis,
  unpayable,
  limits,
}: Pick<FitList, 'basis' | 'unpayable' | 'limits'>): Cannot[] {
  const { cannot } = words;
  const found: Cannot[] = [];
  const say = (said: string, next: string, href: string) => found.push({ said, next, href });

  if (unpayable !== null)
    say(
      cannot.unpayable(unpayable, schoolingName(limits.educationMax)),
      cannot.unpayableNext,
      youHref('limits'),
    );
  const open = basis.interests === null ? null : interestsOpen(basis.pattern);
  if (open) found.push(open);

  const likes = basis.interests !== null && open === null;
  if (basis.answered > 0 && !basis.enough)
    say(cannot.skillsFew(basis.answered), cannot.skillsFewNext, youHref('skills'));
  else if (likes && !basis.enough) say(cannot.onlyInterests, cannot.onlyInterestsNext, youHref('skills'));
  if (basis.enough && basis.interests === null)
    say(cannot.onlySkills, cannot.onlySkillsNext, youHref('interests', 'answer', { form: 'short' }));
  return found;
}

/** Why answers about interests are not compared; null when they are. */
function interestsOpen(pattern: InterestPattern): Cannot | null {
  const { cannot } = words;
  const href = youHref('interests');
  switch (pattern.kind) {
    case 'clear':
    case 'nothing_answered':
      return null;
    case 'too_few':
      return {
        said: cannot.tooFew(pattern.scales.map((scale) => m.interests.names[scale])),
        next: cannot.tooFewNext,
        href,
      };
    case 'straight_lined':
      return { said: cannot.straight(pattern.share), next: cannot.straightNext, href };
    case 'flat':
      return { said: cannot.flat, next: cannot.flatNext, href };
  }
}
