import type { Snippet } from 'svelte';
import type { SourceGroup } from './groups';

export type TipProps = {
  groups: SourceGroup[];
  what: string;
  quiet: boolean;
  /** The plain trigger had the keyboard focus; its successor takes it. */
  focused: boolean;
  children: Snippet;
};
