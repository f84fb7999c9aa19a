// What of a role goes on the two printed pages.

import type { Reaction, Role, RoleChoice, RoleHarder, RoleQuestionToAsk } from '../../../ipc';
import { stressed, stressedFirst } from '../version';

export type SheetOfRole = {
  /** Labels of the version it is printed for. */
  version: string[];
  harder: { part: RoleHarder; reaction: Reaction | null }[];
  /** To ask them: what matters in the version first. */
  toAsk: RoleQuestionToAsk[];
};

/** The same order as on screen. What they ask stays on screen: a person takes to a talk what they want to know. */
export function sheetOf(
  role: Pick<Role, 'harder' | 'questionsToAsk'>,
  version: readonly RoleChoice[],
  reaction: (harder: string) => Reaction | null,
): SheetOfRole {
  const stresses = stressed(version);
  return {
    version: version.map(({ label }) => label),
    harder: stressedFirst(role.harder, stresses).map((part) => ({ part, reaction: reaction(part.id) })),
    toAsk: stressedFirst(role.questionsToAsk, stresses),
  };
}
