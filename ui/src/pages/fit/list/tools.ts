// Two ways of asking the list something.

export const TOOLS = ['what-if', 'why-not'] as const;
export type Tool = (typeof TOOLS)[number];
