// Opening the palette and the sheet of keys from anywhere; both are loaded when first asked for.

import type { Component } from 'svelte';
import { onceReady } from '../../state/page.svelte';

type Overlay = 'palette' | 'keys';
type Loaded = Component<{ open: boolean }>;

const load: Record<Overlay, () => Promise<{ default: Loaded }>> = {
  palette: () => import('./Palette.svelte'),
  keys: () => import('./KeySheet.svelte'),
};

class Overlays {
  loaded = $state.raw<Partial<Record<Overlay, Loaded>>>({});
  open = $state<Record<Overlay, boolean>>({ palette: false, keys: false });
}

export const overlays = new Overlays();

export async function openOverlay(name: Overlay): Promise<void> {
  const { default: component } = await load[name]();
  overlays.loaded = { ...overlays.loaded, [name]: component };
  overlays.open[name] = true;
}

// Once there is time for it, so that the first press of the keys waits for nothing.
onceReady(() => setTimeout(() => void load.palette(), 600));
