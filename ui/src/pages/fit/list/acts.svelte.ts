// What can be done with a line of the list, and what is being asked about it.

import type { FitRow, SavedOccupation } from '../../../ipc';
import type { Hideable } from './hiding.svelte';
import type { Looking } from './looking.svelte';

export class Acts {
  /** What the dialog about hiding is about, last. */
  hiding = $state.raw<Hideable | null>(null);
  askingToHide = $state(false);
  /** What the dialog about saving is about, last. */
  saving = $state.raw<FitRow | null>(null);
  askingToSave = $state(false);

  constructor(
    readonly looking: Looking,
    private readonly all: () => readonly SavedOccupation[] | undefined,
  ) {}

  savedOf(code: string): SavedOccupation | undefined {
    return this.all()?.find((one) => one.code === code);
  }

  choose({ occupation: { code, title } }: FitRow): void {
    this.looking.toggle({ id: code, title });
  }

  hide(what: Hideable): void {
    this.hiding = what;
    this.askingToHide = true;
  }

  save(row: FitRow): void {
    this.saving = row;
    this.askingToSave = true;
  }
}
