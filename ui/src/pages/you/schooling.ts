// Levels of schooling, as O*NET counts them and as this program names them.

import { m } from '../../i18n';

export function schoolingOptions(): { value: string; label: string }[] {
  return Object.entries(m.occupation.skills.educationLevels).map(([value, label]) => ({ value, label }));
}

export function schoolingName(level: number | null): string {
  return level === null ? '' : (m.occupation.skills.educationLevels[level] ?? '');
}
