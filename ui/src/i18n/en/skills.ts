// Skills and knowledge: sorting, levels, drafting from past jobs, and what a sitting says.

import type { SkillDomain } from '../../ipc';
import { formatCount, formatDate, formatSeries, plural } from '../format';

/** As in ui/src/pages/you/skills/families.ts. */
type FamilyKey =
  | 'language'
  | 'thinking'
  | 'people'
  | 'problems'
  | 'technical'
  | 'resources'
  | 'business'
  | 'making'
  | 'science'
  | 'care'
  | 'culture'
  | 'public';

const OF_ENGLISH =
  'In the published data, “English” and “Another language” mean English and any language but English, in the United States. If you work in another language, answer with that in mind.';

export const skills = {
  lede: 'What you use at work and how far it goes, told by what someone does at each level.',
  families: {
    language: 'Reading, speaking, numbers',
    thinking: 'Learning and judging',
    people: 'With people',
    problems: 'Problems and systems',
    technical: 'With equipment',
    resources: 'Time, money, people',
    business: 'Running a business',
    making: 'Making and building',
    science: 'Sciences',
    care: 'Care and teaching',
    culture: 'Languages and culture',
    public: 'Law, safety, media',
  } satisfies Record<FamilyKey, string>,
  domains: { skills: 'Skills', knowledge: 'Knowledge' } satisfies Record<SkillDomain, string>,

  /** The way to an answer, in steps. */
  stepsTitle: 'How to answer',
  goingOn: 'What you have begun',
  kept: (answered: number, items: number, date: string) =>
    `Kept, ${formatCount(answered)} of ${formatCount(items)}. Begun on ${formatDate(date)}.`,
  proposeTitle: 'Draft from past jobs',
  proposeText:
    'Each job proposes the levels its occupation is rated at: less when you were in it for a short time, or left it long ago. Nothing counts as yours until you say it is right.',
  proposeHow: 'How it is worked out',
  proposeHowText:
    'In full after five years in the occupation, half of it at the start; then three hundredths less for each year since you left, and never below six tenths. A job of which it is not known when it began counts as one year. Of several jobs, the highest counts.',
  proposeFrom: 'Counted from',
  proposeJob: (title: string, occupation: string) => `${title}: ${occupation}`,
  proposeNone: 'Optional. It needs a past job that names its occupation.',
  proposeAdd: 'Add a past job',
  propose: (jobs: number) =>
    plural(jobs, { one: 'Propose from this job', other: `Propose from these ${formatCount(jobs)} jobs` }),
  proposeAgain: 'Propose for what is still open',
  proposeChange: 'Change the jobs',
  look: (count: number) =>
    plural(count, {
      one: 'Look through the proposal',
      other: `Look through ${formatCount(count)} proposals`,
    }),
  proposedNow: (count: number) =>
    plural(count, {
      one: '1 level proposed. It is below.',
      other: `${formatCount(count)} levels proposed. They are below.`,
    }),
  nothingProposed: 'Nothing was left open for your jobs to propose.',
  sortTitle: 'Sort what you use',
  sortText: 'Sixty-eight sentences; to each, whether you use it. About five minutes.',
  sorted: (count: number, of: number) => `${formatCount(count)} of ${formatCount(of)} sorted`,
  sort: 'Begin sorting',
  sortOn: 'Go on sorting',
  sortAgain: 'Look over the sorting',
  levelTitle: 'Say how far it goes',
  levelText: 'For what you use: which of four pieces of work is about as hard as what you do.',
  levelled: (count: number, of: number) => `${formatCount(count)} of ${formatCount(of)} said`,
  levelEmpty: 'Nothing to ask about yet',
  levelNothing: 'Sort first; only what you use is asked about.',
  level: 'Set levels',
  levelOn: 'Go on with levels',
  finishText:
    'Finishing keeps what is there with today’s date. What is proposed and not looked through stays marked as proposed; what is open counts as not said, never as not used.',

  discardWhat: 'skills and knowledge',
  discardSorting: 'How you sorted what you use is gone for good; it cannot be undone.',

  /** Sorting, one sentence at a time. */
  sortQuestion: 'Is that so in work you do or have done?',
  sortAnswers: { used: 'Yes, I use it', not: 'No', unsure: 'I cannot say' },
  sortedTitle: 'That was the last one',
  sortedText: (used: number, not: number, unsure: number) =>
    `You use ${formatCount(used)}, do not use ${formatCount(not)}, and cannot say of ${formatCount(unsure)}.`,
  sortedOpen: (open: number) =>
    plural(open, {
      one: 'One is not sorted yet.',
      other: `${formatCount(open)} are not sorted yet.`,
    }),
  sortedNext: 'Next: how far those go that you use.',
  sortedNone: 'You use none of them, so there is nothing more to ask. Finish on the page of skills.',
  toLevels: (count: number) =>
    plural(count, {
      one: 'Set the level of this one',
      other: `Set the levels of these ${formatCount(count)}`,
    }),
  toSkills: 'Back to skills',

  /** Levels, one at a time. */
  levelQuestion: 'Which is about as hard as what you do?',
  lessThanFirst: 'Less than the first of these; I hardly use it',

  openMeans: 'What is left open counts as not said. It never counts as not used.',
  ofEnglish: OF_ENGLISH,

  /** What is proposed, to look through. */
  lookTitle: 'Proposed from your jobs',
  lookText:
    'Proposed from what the occupations of your jobs are rated at, on average over everyone in them. You know better: say where it is right, and change where it is not.',
  right: 'Right',
  rightOf: (name: string) => `Right: ${name}`,
  change: 'Change',
  changeOf: (name: string) => `Change: ${name}`,
  confirmAll: (count: number) =>
    plural(count, { one: 'It is right', other: `All ${formatCount(count)} are right` }),
  confirmFamily: (count: number) =>
    plural(count, { one: 'It is right', other: `These ${formatCount(count)} are right` }),
  confirmFamilyOf: (family: string, count: number) =>
    `${plural(count, { one: 'It is right', other: `These ${formatCount(count)} are right` })}: ${family}`,
  confirmed: (count: number) =>
    plural(count, { one: '1 level is yours now.', other: `${formatCount(count)} levels are yours now.` }),
  proposedUnused: 'Proposed: not used',
  asHardAs: (anchor: string) => `As hard as: ${anchor}`,
  proposedTag: 'proposed',

  /** What a sitting says. */
  resultOn: (date: string) => `Answered on ${formatDate(date)}`,
  resultTitle: 'What you use, and how far it goes',
  resultText: (used: number, proposed: number) => {
    const said = plural(used, {
      one: 'You use one of the sixty-eight.',
      other: `You use ${formatCount(used)} of the sixty-eight.`,
    });
    const marked = plural(proposed, {
      one: 'One level is proposed and not confirmed; it is marked.',
      other: `${formatCount(proposed)} levels are proposed and not confirmed; they are marked.`,
    });
    return proposed > 0 ? `${said} ${marked}` : said;
  },
  notEnough:
    'That is not enough to say how it compares with an occupation: it takes twenty answers, or twelve that you use.',

  chartNote:
    'The mark is what you said, the band one level to either side: the distances between levels are meant, not measured. Levels of two different skills are not the same amount of anything.',
  beforeNote: (date: string) => `The open circle is what you said on ${formatDate(date)}.`,
  asHard: 'What is about as hard',
  ends: { low: 'not used', middle: 'competent', high: 'rare' },
  columns: { skill: 'Skill', level: 'Level, 0–4', before: 'Before', doing: 'As hard as', how: 'Said by' },
  you: 'you',
  notBefore: 'not said',
  unused: (names: string[]) => `Not used: ${formatSeries(names)}.`,
  unsaid: (count: number) =>
    plural(count, {
      one: 'One was not answered.',
      other: `${formatCount(count)} were not answered.`,
    }),
  sinceTitle: (date: string) => `Since ${formatDate(date)}`,
  moved: (name: string, before: number, now: number) =>
    `${name}: from ${formatCount(before)} to ${formatCount(now)}. That is more than answering twice usually makes.`,
  movedOthers: 'The others moved by one level or not at all, as they do when someone answers twice.',
  movedNone: 'Nothing moved by more than one level, which is what happens when someone answers twice.',
  newAnswers: (count: number) =>
    plural(count, {
      one: 'One was answered for the first time.',
      other: `${formatCount(count)} were answered for the first time.`,
    }),
  againTitle: 'Answer again',
  againText: 'Begin with what you said last and correct it. The one above stays as it is.',
  again: 'Begin with these answers',

  useTitle: 'What this is used for',
  use: [
    {
      text: 'The fit check sets your levels beside those an occupation is rated at, skill by skill, to say what carries over and what is missing.',
      source:
        'O*NET, release 30.0, August 2025: skills rated by analysts, knowledge mostly by people in the occupation.',
    },
    {
      text: 'These are ratings of yourself. People with more practice often see more of what they lack, so a low level is no verdict, and a high one no proof.',
      source: '',
    },
    {
      text: OF_ENGLISH,
      source: '',
    },
  ],
};
