// How a check is laid out: which reasons stand where, what is asked for at an axis, and what stands by itself.

import { formatSentences, m } from '../../../i18n';
import type { FitAxis, FitCheck, FitMissing, FitReason, FitScore, FitStance } from '../../../ipc';
import { roleHref, youHref } from '../../../router';
import { SCORED, type Scored } from './axis';

export function scoreOf(check: FitCheck, axis: Scored): FitScore {
  return axis === 'strengths' ? check.strengths.axis : check[axis];
}

/** Each axis with where it stands, a sentence each. */
export function standsSentence(check: FitCheck): string {
  const words = m.fitCheck;
  const lower = (text: string) => text.toLowerCase();
  return formatSentences([
    ...SCORED.map((axis) => words.stands(m.fit.axes[axis], lower(m.fit.bands[scoreOf(check, axis).band]))),
    words.stands(m.fit.axes.constraints, lower(m.fit.standings[check.standing])),
  ]);
}

/** Whether the person has said nothing at all that could be compared. */
export function nothingAnswered(check: FitCheck): boolean {
  const unanswered = (axis: Scored) =>
    check.missing.some(
      ({ axis: of, what }) =>
        of === axis &&
        ((what.kind === 'interests' && what.pattern.kind === 'nothing_answered') ||
          (what.kind === 'skills' && what.answered === 0) ||
          (what.kind === 'conditions' && what.answered === 0)),
    );
  const silent = (axis: Scored) =>
    scoreOf(check, axis).band === 'not_enough' &&
    (unanswered(axis) || check.missing.some((one) => one.axis === axis && one.what.kind === 'not_published'));
  return check.standing === 'not_asked' && SCORED.every(silent) && SCORED.some(unanswered);
}

const own = ({ about }: FitReason) => about.kind === 'reaction' || about.kind === 'statement';

/** Reasons that come from figures, on one side of one axis. Limits have a list of their own. */
export function reckoned(reasons: readonly FitReason[], axis: FitAxis, stance: FitStance): FitReason[] {
  return reasons.filter(
    (one) => one.axis === axis && one.stance === stance && !own(one) && one.about.kind !== 'constraint',
  );
}

/** What the person said of the role itself. A dealbreaker stands among the limits. */
export function said(reasons: readonly FitReason[], axis: FitAxis): FitReason[] {
  return reasons.filter(
    (one) =>
      one.axis === axis &&
      own(one) &&
      !(one.about.kind === 'reaction' && one.about.reaction === 'dealbreaker' && axis === 'constraints'),
  );
}

/** What keeps an axis closed: said at the axis itself, and nowhere else. */
export function closing(missing: readonly FitMissing[], axis: FitAxis): FitMissing[] {
  return missing.filter((one) => one.axis === axis && closes(one));
}

/** What else is missing and can be answered. Statements are counted over all axes: they are answered in one place. */
export function answerable(missing: readonly FitMissing[]): FitMissing[] {
  const open = missing.filter((one) => !closes(one) && answeredAt(one) !== null);
  const count = open.reduce((sum, { what }) => sum + (what.kind === 'statements' ? what.count : 0), 0);
  const first = open.find(({ what }) => what.kind === 'statements');
  return open
    .filter((one) => one.what.kind !== 'statements' || one === first)
    .map((one) => (one === first ? { ...one, what: { kind: 'statements', count } } : one));
}

function closes({ adds, what }: FitMissing): boolean {
  return adds === 'opens_axis' || what.kind === 'not_published' || what.kind === 'constraints';
}

export type Where = keyof typeof m.fitCheck.missing.links;

/** Where what is missing is answered; null for what nobody can answer at the screen. */
export function answeredAt({ what }: FitMissing): Where | null {
  switch (what.kind) {
    case 'interests':
    case 'long_form':
      return 'interests';
    case 'skills':
    case 'elements':
    case 'unconfirmed':
      return 'skills';
    case 'conditions':
    case 'trade_offs':
      return 'conditions';
    case 'constraints':
      return 'limits';
    case 'reactions':
      return 'harder';
    case 'statements':
      return 'fit';
    case 'no_evidence':
    case 'constraint_unknown':
    case 'not_published':
      return null;
  }
}

/** Its address; those on a role's page need the role. */
export function whereHref(where: Where, slug: string | null): string {
  if (where === 'harder' || where === 'fit') return roleHref(slug ?? '', where);
  return youHref(where);
}
