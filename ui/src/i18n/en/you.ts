// You: the page of its five parts, and what they share.

import type { YouPart } from '../../router';

type PartWords = {
  name: string;
  /** What is told there, in a sentence. */
  about: string;
};

const parts: Record<YouPart, PartWords> = {
  interests: {
    name: 'Interests',
    about: 'Thirty or sixty activities: how much you would like doing each.',
  },
  skills: {
    name: 'Skills and knowledge',
    about: 'What you use in your work, and how far it goes.',
  },
  conditions: {
    name: 'Conditions of work',
    about: 'Which way you lean on pace, people, hours and place, and what you would give up for what.',
  },
  experience: {
    name: 'Experience',
    about: 'Jobs, education, certificates, and stories of things that went well or taught you something.',
  },
  limits: {
    name: 'Limits',
    about: 'What a next job must be within: pay, hours, place, health, schooling.',
  },
};

export const you = {
  title: 'You',
  lede: 'What you say of yourself, in five parts. Each can be left, taken up again and answered anew; what you said before is kept beside it.',
  parts,
};
