// What a fit check says, in sentences. Nothing here knows a component or a query.

import { formatMoney, formatNumber, formatSentences, m } from '../../../i18n';
import type {
  FitAxis,
  FitAxisChange,
  FitBand,
  FitBecause,
  FitChange,
  FitChangeInput,
  FitDifference,
  FitJudged,
  FitLimit,
  FitLimitAbout,
  FitMissing,
  FitReason,
  FitShare,
  FitStandings,
  InterestScale,
  LimitKey,
} from '../../../ipc';
import { schoolingName } from '../../you/schooling';

const words = m.fitCheck.says;

/** Why it is not among the closest. */
export function becauseSentence(because: FitBecause): string {
  switch (because.kind) {
    case 'constraint':
      return limitSentence(because.limit);
    case 'axis':
      return formatSentences([
        words.because.axis[because.axis](words.bands[because.band]),
        asked(because.axis, because.band),
      ]);
    case 'not_enough':
      return words.because.notEnough[because.axis];
    case 'not_published':
      return words.because.notPublished[because.axis];
  }
}

/** What the closest group has on this axis. */
function asked(axis: FitAxis, band: FitBand): string {
  if (axis === 'values') return words.because.asksNotAway;
  return band === 'good' ? words.because.asksStrong : words.because.asksFor;
}

/** "If … were …, interests would be good in place of mixed." */
export function changeSentence({ axis, from, to, input }: FitChange): string {
  return supposed(input, words.change.wouldBe[axis](judged(to), judged(from)));
}

function supposed(input: FitChangeInput, then: string): string {
  const said = words.change;
  switch (input.kind) {
    case 'interest':
      return said.interest(
        m.interests.names[input.scale],
        meanWords(input.from, input),
        meanWords(input.to, input),
        input.points,
        then,
      );
    case 'levels':
      return said.levels(
        input.elements.map(({ name, from, to }) => said.raise(name, from, to)),
        then,
      );
    case 'lean':
      return said.lean(input.name, leanWords(input.from, input), leanWords(input.to, input), then);
    case 'pay_floor':
      return said.payFloor(input.from, input.to, then);
    case 'education':
      return said.education(schoolingName(input.from), schoolingName(input.to), then);
    case 'hours':
      return said.hours(input.from, input.to, then);
    case 'not_remote':
      return said.notRemote(then);
  }
}

/** A mean with as many decimals as it takes to tell the two apart. */
function meanWords(mean: number, { from, to }: { from: number; to: number }): string {
  return formatNumber(mean, Math.abs(to - from) < 0.15 ? 2 : 1);
}

function judged(what: FitJudged): string {
  return what.kind === 'band' ? words.bands[what.value] : words.outcomes[what.value];
}

/** A lean from −2 to 2: "rather: long quiet stretches", or that either would do. */
export function leanWords(lean: number, { low, high }: { low: string; high: string }): string {
  if (lean === 0) return m.conditions.eitherAnswer;
  return words.lean(m.conditions.how[Math.abs(lean)] ?? '', lean < 0 ? low : high);
}

/** The middle of the person's six means and of the occupation's six figures, which the six are read against. */
export type Middles = { person: number; occupation: number };

/** Of all reasons of a check; the interests among them are compared with their own mean, as the correlation does. */
export function middlesOf(reasons: readonly FitReason[]): Middles {
  const six = reasons.flatMap(({ about }) => (about.kind === 'interest' ? [about] : []));
  const mean = (values: number[]) =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return { person: mean(six.map((one) => one.person)), occupation: mean(six.map((one) => one.occupation)) };
}

export function reasonSentence({ about, stance }: FitReason, middles: Middles): string {
  const said = words.reason;
  switch (about.kind) {
    case 'interest': {
      const name = m.interests.names[about.scale];
      const more = about.occupation >= middles.occupation;
      if (stance === 'for') return more ? said.interest.both_high(name) : said.interest.both_low(name);
      return more ? said.interest.work_more(name) : said.interest.you_more(name);
    }
    case 'element':
      if (stance === 'against') return said.element.short(about.name, about.occupation - about.person);
      return about.person >= about.occupation
        ? said.element.met(about.name)
        : said.element.partly(about.name);
    case 'condition': {
      const end = about.lean < 0 ? about.low : about.high;
      return stance === 'for'
        ? said.condition.towards(about.name, end)
        : said.condition.against(about.name, end);
    }
    case 'constraint':
      return limitSentence(about.limit);
    case 'reaction':
      return said.reaction[about.reaction](about.name);
    case 'statement':
      return said.statement(about.text, agreement(about.answer));
  }
}

/** An answer to a statement, 1–5. */
export function agreement(answer: number): string {
  return words.agreement[answer - 1] ?? '';
}

/** What the limit is called, its outcome, and its number. */
export function limitSentence(limit: FitLimit): string {
  return words.limit.line(limitName(limit.about), m.fit.outcomes[limit.outcome], limitFigure(limit.about));
}

export function limitName(about: FitLimitAbout): string {
  const key = limitKey(about);
  return key === null ? words.limit.dealbreakerName : m.limits.names[key];
}

/** The limit by its key; null for a dealbreaker, which is none of the person's limits. */
export function limitKey(about: FitLimitAbout): LimitKey | null {
  const keys = {
    pay: 'pay_floor',
    remote: 'remote',
    hours: 'hours_max',
    shifts: 'no_shifts',
    education: 'education_max',
    driving: 'no_driving',
    travel: 'no_travel',
    on_call: 'no_on_call',
    record: 'record',
    dealbreaker: null,
  } as const;
  return about.kind === 'physical' ? about.limit : keys[about.kind];
}

/** The figure a limit was held against, in a sentence or two. */
export function limitFigure(about: FitLimitAbout): string {
  const said = words.limit;
  switch (about.kind) {
    case 'pay':
      if (about.share === null) return said.payUnknown;
      return formatSentences([
        said.pay(shareWords(about.share), about.floor),
        about.hourly ? said.hourly : '',
      ]);
    case 'remote': {
      const possible = about.possible === null ? 'unknown' : about.possible ? 'yes' : 'no';
      return formatSentences([said.remote[possible], said.remoteWanted[about.wanted]]);
    }
    case 'hours':
      return about.share === null ? said.hoursUnknown : said.hours(shareWords(about.share), about.max);
    case 'shifts':
      return about.share === null ? said.shiftsUnknown : said.shifts(shareWords(about.share));
    case 'education':
      return about.share === null
        ? said.educationUnknown
        : said.education(shareWords(about.share), schoolingName(about.max));
    case 'physical':
      if (about.value === null) return said.physicalUnknown;
      return about.limit === 'physical_lifting' ? said.lifting(about.value) : said.physical(about.value);
    case 'driving':
      return about.value === null ? said.drivingUnknown : said.driving(about.value);
    case 'travel':
      return said.travel;
    case 'on_call':
      return said.onCall;
    case 'record':
      return said.record;
    case 'dealbreaker':
      return said.dealbreaker(about.name);
  }
}

/** "68%", "Between 25% and 50%", "At least 90%", "No more than 10%" */
export function shareWords({ low, high }: FitShare): string {
  const said = words.share;
  const round = (share: number) => Math.round(share * 100);
  if (round(low) === round(high)) return said.exact(low);
  if (round(high) === 100) return said.atLeast(low);
  return round(low) === 0 ? said.atMost(high) : said.between(low, high);
}

/** What is missing, and what an answer would add. */
export function missingSentence({ axis, what, adds }: FitMissing): string {
  // Reactions and statements stand beside the formulas and never narrow a band.
  const own = what.kind === 'reactions' || what.kind === 'statements';
  // Who has answered, and alike throughout, has nothing left to open.
  const answered =
    what.kind === 'interests' && (what.pattern.kind === 'flat' || what.pattern.kind === 'straight_lined');
  const then = answered ? '' : own ? words.adds.reasons : words.adds[adds];
  return formatSentences([lacking(axis, what), then]);
}

function lacking(axis: FitMissing['axis'], what: FitMissing['what']): string {
  const said = words.missing;
  switch (what.kind) {
    case 'interests':
      switch (what.pattern.kind) {
        case 'too_few':
          return said.interests.too_few(what.pattern.scales.map((scale) => m.interests.names[scale]));
        case 'clear':
          return '';
        default:
          return said.interests[what.pattern.kind];
      }
    case 'long_form':
      return said.longForm;
    case 'skills':
      return said.skills(what.answered, what.used);
    case 'elements':
      return said.elements(what.names);
    case 'unconfirmed':
      return said.unconfirmed(what.elements);
    case 'conditions':
      return said.conditions(what.answered, what.needed);
    case 'trade_offs':
      return said.tradeOffs;
    case 'no_evidence':
      return said.noEvidence(what.name);
    case 'constraints':
      return said.constraints;
    case 'constraint_unknown':
      return said.constraintUnknown(limitName(what.about));
    case 'not_published':
      return said.notPublished[axis];
    case 'reactions':
      return said.reactions(what.names);
    case 'statements':
      return said.statements(what.count);
  }
}

/** Something to ask somebody who does the work, and why it is asked. */
export type Question = { ask: string; why: string };

/** What no public figure answers; the conditions among it are one question together. */
export function questionsOf(missing: readonly FitMissing[]): Question[] {
  const names = missing.flatMap(({ what }) => (what.kind === 'no_evidence' ? [what.name] : []));
  const said = words.question;
  return [
    ...missing.flatMap((one) => {
      const ask = limitQuestion(one);
      return ask === null ? [] : [{ ask, why: missingSentence(one) }];
    }),
    ...(names.length === 0 ? [] : [{ ask: said.conditions(names), why: said.conditionsWhy(names.length) }]),
  ];
}

function limitQuestion({ what }: FitMissing): string | null {
  if (what.kind !== 'constraint_unknown') return null;
  const key = limitKey(what.about);
  if (key === null) return null;
  return words.question.limits[key] ?? words.question.physical(m.limits.names[key]);
}

/** What went in and is not what it was. */
export function differenceSentence(one: FitDifference): string {
  const said = words.difference;
  switch (one.kind) {
    case 'interest':
      return noisy(
        fromTo(said.interest(scaleName(one.scale)), one, tenths, said.notAnswered),
        one.beyondNoise,
      );
    case 'level':
      return noisy(fromTo(said.level(one.name), one, String, said.notAnswered), one.beyondNoise);
    case 'lean':
      return fromTo(one.name, one, (lean) => leanWords(lean, one), said.notAnswered);
    case 'weight':
      return fromTo(said.weight(one.name), one, tenths, said.notAnswered);
    case 'limit':
      return limitDifference(one);
    case 'reaction':
      return fromTo(
        said.reaction(one.name),
        one,
        (reaction) => m.role.harder.reactions[reaction].toLowerCase(),
        said.notSaid,
      );
    case 'statement':
      return fromTo(said.statement(one.text), one, agreement, said.notAnswered);
    case 'version':
      return said.version;
    case 'occupation_interest':
      return fromTo(said.occupationInterest(scaleName(one.scale)), one, hundredths, said.notPublished);
    case 'occupation_element': {
      const level = { before: one.levelBefore, after: one.levelAfter };
      const importance = { before: one.importanceBefore, after: one.importanceAfter };
      return formatSentences([
        level.before === level.after
          ? ''
          : fromTo(said.elementLevel(one.name), level, hundredths, said.notPublished),
        importance.before === importance.after
          ? ''
          : fromTo(said.elementImportance(one.name), importance, hundredths, said.notPublished),
      ]);
    }
    case 'occupation_condition':
      return fromTo(said.condition(one.name), one, hundredths, said.notPublished);
    case 'pay':
      return fromTo(said.pay, one, (pay) => formatMoney(pay), said.notPublished);
    case 'figure':
      return one.figure.kind === 'physical'
        ? said.physical(m.limits.names[one.figure.value])
        : said.figures[one.figure.kind];
    case 'thresholds':
      return said.thresholds;
  }
}

const tenths = (value: number) => formatNumber(value, 1);
const hundredths = (value: number) => formatNumber(value, 2);
const scaleName = (scale: InterestScale) => m.interests.names[scale];

function fromTo<Value>(
  name: string,
  { before, after }: { before: Value | null; after: Value | null },
  say: (value: Value) => string,
  none: string,
): string {
  const said = (value: Value | null) => (value === null ? none : say(value));
  return words.difference.fromTo(name, said(before), said(after));
}

function noisy(sentence: string, beyondNoise: boolean): string {
  return formatSentences([sentence, beyondNoise ? '' : words.difference.withinNoise]);
}

function limitDifference(one: Extract<FitDifference, { kind: 'limit' }>): string {
  const said = words.difference;
  const value = (stated: boolean, number: number | null) => {
    if (!stated) return said.notStated;
    return number === null ? said.stated : limitNumber(one.limit, number);
  };
  return said.fromTo(
    said.limit(m.limits.names[one.limit]),
    value(one.statedBefore, one.before),
    value(one.statedAfter, one.after),
  );
}

/** A limit's number with its unit. */
function limitNumber(limit: LimitKey, value: number): string {
  if (limit === 'pay_floor') return words.limit.perYear(value);
  if (limit === 'hours_max') return words.limit.perWeek(value);
  return limit === 'education_max' ? schoolingName(value) : String(value);
}

/** Where an axis stood and stands, and whose doing that is. */
export function axisChangeSentence({ axis, from, to, cause }: FitAxisChange): string {
  return formatSentences([
    words.axisChange(m.fit.axes[axis], standing(from), standing(to)),
    words.cause[cause],
  ]);
}

function standing(where: FitStandings): string {
  return where.kind === 'band' ? words.bands[where.value] : words.standings[where.value];
}
