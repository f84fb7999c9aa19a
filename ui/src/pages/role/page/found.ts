// Where on a role's page the words that a search found stand.

import type { RoleSection } from '../../../ipc';
import type { SectionId } from './sections';

const SECTION_OF: Record<RoleSection, SectionId | undefined> = {
  // In the head of the page.
  sentence: undefined,
  siblings: 'varies',
  like: 'like',
  harder: 'harder',
  thrives: 'thrives',
  varies: 'varies',
  ways_in: 'skills',
  licences: 'skills',
  ladder: 'advancement',
  leave_or_stay: 'advancement',
  lateral: 'moves',
  feeders: 'moves',
  statements: 'fit',
  questions: 'interview',
  questions_to_ask: 'interview',
};

/** The section of the page; undefined for the page's beginning. */
export function sectionOf(section: RoleSection): SectionId | undefined {
  return SECTION_OF[section];
}
