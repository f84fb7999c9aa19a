// The pages of the sidebar, in order. A new destination is one line.

import BookOpenText from '@lucide/svelte/icons/book-open-text';
import Compass from '@lucide/svelte/icons/compass';
import RotateCcw from '@lucide/svelte/icons/rotate-ccw-clock';
import RouteIcon from '@lucide/svelte/icons/route';
import Scale from '@lucide/svelte/icons/scale';
import Settings from '@lucide/svelte/icons/settings-2';
import Sunrise from '@lucide/svelte/icons/sunrise';
import UserRound from '@lucide/svelte/icons/user-round';
import type { Component } from 'svelte';
import { m } from '../../i18n';
import type { PageName } from '../../router';

export type Destination = {
  href: string;
  label: string;
  icon: Component<{ size?: number; strokeWidth?: number; 'aria-hidden'?: 'true' }>;
  /** The pages that count as being here. */
  pages: PageName[];
  /** Below the line: not about the plan but about the program. */
  apart?: boolean;
};

export const destinations: Destination[] = [
  { href: '#/today', label: m.frame.today, icon: Sunrise, pages: ['today'] },
  {
    href: '#/explore',
    label: m.frame.explore,
    icon: Compass,
    pages: ['explore', 'occupation', 'role', 'compare'],
  },
  { href: '#/you', label: m.frame.you, icon: UserRound, pages: ['you'] },
  { href: '#/fit', label: m.frame.fit, icon: Scale, pages: ['fit'] },
  { href: '#/moves', label: m.frame.moves, icon: RouteIcon, pages: ['moves', 'map'] },
  { href: '#/plan', label: m.frame.plan, icon: BookOpenText, pages: ['plan', 'decisions', 'check-ins'] },
  { href: '#/history', label: m.frame.history, icon: RotateCcw, pages: ['history', 'trash'], apart: true },
  { href: '#/settings', label: m.frame.settings, icon: Settings, pages: ['settings'], apart: true },
];
