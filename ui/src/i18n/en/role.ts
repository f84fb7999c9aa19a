// The page of a role. What is said of the work comes from the catalogue; the headings, labels and explanations
// around it are ours.

import type { GoodAnswer, QuestionKind, RoleDimension, WayInKind } from '../../ipc';
import { counted, formatCount, formatList, formatSeries, plural } from '../format';

export const role = {
  loading: 'Opening the page of this role',
  unknownTitle: 'No role has this address',
  unknownText: (slug: string) =>
    `Nothing is written about “${slug}” in this catalogue. The role may have been renamed, or the address mistyped.`,
  toExplore: 'Look it up in Explore',

  sections: {
    like: 'What it’s like',
    harder: 'The harder part',
    thrives: 'Who tends to thrive, and the trade-off',
    sits: 'Where this role sits',
    changing: 'How this category is changing',
    varies: 'Things that vary',
    skills: 'Skills and requirements',
    fit: 'Fit check',
    advancement: 'Advancement',
    moves: 'Lateral moves and feeders',
    interview: 'Interview questions',
    related: 'Related roles',
    notes: 'My notes',
  },
  /** The same in the margin, where a line is short. */
  short: {
    thrives: 'Who thrives',
    sits: 'Where it sits',
    changing: 'How it’s changing',
    moves: 'Lateral moves',
  } as Record<string, string>,

  saveLabel: 'Save its occupation',
  savedLabel: 'Occupation saved',
  saves: (occupation: string) =>
    `Saving keeps ${occupation}, the occupation this role belongs to, in your plan.`,
  print: 'Print',
  printAction: (title: string) => `Print ${title} on two pages`,
  printWords: 'paper pdf sheet',

  /** In front of what the reader chose under “Things that vary”. */
  yourVersion: (labels: string[]) => `Your version: ${formatSeries(labels)}.`,
  changeVersion: 'Change it',
  matters: 'matters more in this version',
  mattersFirst: 'What matters more in your version comes first; nothing is left out.',

  like: { day: 'A day', week: 'A week', badDay: 'A bad day' },

  harder: {
    often: 'How often',
    wearsOn: 'Who it wears on',
    cope: 'How people cope',
    ask: 'What to ask',
    react: (name: string) => `What this would do to you: ${name}`,
    reactions: {
      energises: 'Energises',
      fine: 'Fine',
      drains: 'Drains',
      dealbreaker: 'Dealbreaker',
    },
    takeBack: 'Take back',
    takeBackOf: (name: string) => `Take back what you said of: ${name}`,
    reacted: (name: string, reaction: string) => `${name}: ${reaction.toLowerCase()}.`,
    tookBack: (name: string) => `Taken back: ${name}.`,
  },

  thrives: { cost: 'The cost', counterExample: 'And yet' },

  varies: {
    intro:
      'Two people with this title can have different jobs. Say which version you are looking at: the page then puts what matters more there first. You can leave any of these open.',
    title: 'Which version of this role?',
    dimensions: {
      industry: 'Industry',
      size: 'Size',
      region: 'Region',
      shift: 'Shift',
      ownership: 'Ownership',
      level: 'Level',
      client: 'Client',
      setting: 'Setting',
      product: 'Product',
      contract: 'Contract',
    } satisfies Record<RoleDimension, string>,
    tasks: 'Tasks',
    hours: 'Hours',
    pay: 'Pay',
    leaveOpen: 'Leave open',
    leaveOpenOf: (question: string) => `Leave open: ${question}`,
    chosen: (label: string) => `${label} chosen; what matters more there comes first.`,
    opened: (question: string) => `Left open: ${question}`,
    nothingFirst: 'Nothing is chosen, so everything stands in its usual order.',
    comesFirst: (harder: number, statements: number, questions: number) => {
      const parts = [
        harder && counted(harder, 'harder part', 'harder parts'),
        statements && counted(statements, 'statement', 'statements'),
        questions && counted(questions, 'interview question', 'interview questions'),
      ].filter((part) => typeof part === 'string');
      return parts.length === 0
        ? 'This version stresses nothing in particular.'
        : `First on this page because of your version: ${formatList(parts)}.`;
    },
    siblingsTitle: 'Easily taken for it',
    siblingsText: 'Other titles of the same category, and what is different there.',
    compare: 'Compare',
    compareWith: (title: string) => `Compare with ${title}`,
    compareAll: (count: number) =>
      plural(count, {
        one: 'Compare the two side by side',
        other: `Compare all ${formatCount(count + 1)} side by side`,
      }),
  },

  skills: {
    waysIn: 'Ways in',
    kinds: {
      education: 'Education',
      apprenticeship: 'Apprenticeship',
      working_up: 'Working up',
      direct: 'From elsewhere',
    } satisfies Record<WayInKind, string>,
    licences: 'Licences and certificates',
    noLicences:
      'This profile names none. A place or an employer may still ask for one: look at three advertisements where you live.',
    describes: (category: string) =>
      `What follows was collected for the whole occupation, ${category}, and not for this title alone.`,
  },

  fit: {
    counts: {
      agree: 'Agreeing speaks for the role.',
      disagree: 'Disagreeing speaks for the role.',
    } satisfies Record<GoodAnswer, string>,
  },

  advancement: {
    ladder: 'The ladder',
    here: 'this role',
    scope: 'Scope',
    decisions: 'Decisions',
    people: 'People',
    budget: 'Budget',
    proof: 'Proof asked for',
    blockers: 'What blocks',
    level: 'Level',
    leaveOrStay: 'Leave or stay',
    stay: 'Stay',
    leave: 'Leave',
  },

  moves: {
    lateral: 'Where people go from here',
    lateralText: 'Steps sideways, and what makes each one plausible.',
    feeders: 'Where people come from',
    feedersText: 'Work that leads here, and what is still missing on arrival.',
    asOccupation: 'occupation',
    asRole: 'written role',
    figures: 'What the figures of its occupation add',
  },

  interview: {
    asked: 'What they ask',
    askedText: 'Open one to see what strong and weak answers have in common.',
    toAsk: 'What to ask them',
    kinds: {
      behavioural: 'Behavioural',
      situational: 'Situational',
      technical: 'Technical',
      motivation: 'Motivation',
    } satisfies Record<QuestionKind, string>,
    probes: 'What it probes',
    strong: 'Strong signs',
    weak: 'Weak signs',
    about: 'About',
    listenFor: 'Listen for',
    /** The same on paper, in one line with the words. */
    listenForLine: (what: string) => `Listen for: ${what}`,
    unfoldAll: 'Open all',
    foldAll: 'Close all',
  },

  related: {
    siblings: 'Of the same category',
    near: 'Written roles in related occupations',
    nearWhy: {
      primary_short: (occupation: string) => `${occupation}: among the closest occupations.`,
      primary_long: (occupation: string) => `${occupation}: a close occupation.`,
      supplemental: (occupation: string) => `${occupation}: further out.`,
    },
    occupations: 'Related occupations',
  },

  notes: {
    on: (title: string) => `Note on ${title}`,
    empty: 'Nothing written yet. What you note here is yours: no update of the catalogue touches it.',
    yours: 'Yours: no update of the catalogue touches it.',
    add: 'Write a note',
    edit: 'Edit the note',
    changed: (date: string) => `Last changed ${date}`,
    saved: (title: string) => `Note on ${title} saved.`,
    removed: (title: string) => `Note on ${title} removed.`,
    keptTitle: 'Kept from an earlier catalogue',
    keptText: 'Today’s catalogue no longer has what these are about. They are yours and stay.',
    keptReaction: (name: string, reaction: string) => `${name}: ${reaction.toLowerCase()}`,
    keptChoice: (label: string) => `Version you meant: ${label}`,
    keptAnswer: (statement: string, answer: number) =>
      `${statement} You answered ${formatCount(answer)} of 5.`,
    closed: 'What you mark and note here cannot be kept while your plan cannot be opened.',
  },

  written: {
    title: 'Roles written about in this category',
    of: (occupation: string) => `in ${occupation}`,
  },

  sheet: {
    category: (title: string, code: string) => `The category: ${title} (${code})`,
    sources: (sources: string) => `Sources: ${sources}.`,
    said: (reaction: string) => `You said: ${reaction.toLowerCase()}.`,
    noFigures: 'The Bureau of Labor Statistics publishes no pay or employment for this category.',
  },
};
