// The figures of the occupations compared as lines: those that differ, and those that are the same for all.

import { formatChange, formatCount, formatFigure, m } from '../../i18n';
import type { ComparedOccupation, Comparison } from '../../ipc';

export type Fact = {
  id: keyof typeof m.compare.labels;
  label: string;
  /** One for each occupation, in their order. */
  values: string[];
  sources: string[];
};

type Of = (occupation: ComparedOccupation) => string | null | undefined;

export function facts(comparison: Comparison): Fact[] {
  const words = m.compare;
  const code = (one: ComparedOccupation) => one.occupation.code;
  const category = (one: ComparedOccupation) =>
    comparison.categories.find(({ occupations }) => occupations.includes(code(one)))?.category;
  const projection = (one: ComparedOccupation) =>
    comparison.projections.find(({ occupations }) => occupations.includes(code(one)))?.projection;
  const projected = comparison.projections.map((one) => one.projection.source);
  const level = (one: ComparedOccupation) =>
    one.preparation === null ? null : m.common.preparation[one.preparation];

  const lines: [Fact['id'], Of, absent: string, sources: (string | null)[]][] = [
    [
      'employment',
      (one) => {
        const found = category(one);
        return found && formatFigure(found.employment, formatCount, m.charts);
      },
      m.charts.notPublished,
      comparison.categories.map((one) => one.category.source),
    ],
    [
      'change',
      (one) => {
        const found = projection(one);
        return found && formatChange(found.changePercent);
      },
      words.noProjection,
      projected,
    ],
    [
      'openings',
      (one) => {
        const found = projection(one);
        if (!found) return null;
        return found.openings === null ? m.charts.notPublished : formatCount(found.openings);
      },
      words.noProjection,
      projected,
    ],
    ['preparation', level, m.common.preparationUnknown, [comparison.preparationSource]],
    ['entry', (one) => projection(one)?.typicalEducation, words.notNamed, projected],
    ['experience', (one) => asked(projection(one)?.typicalExperience), words.notNamed, projected],
    ['training', (one) => asked(projection(one)?.typicalTraining), words.notNamed, projected],
    [
      'named',
      ({ education }) =>
        education &&
        words.named(
          m.occupation.skills.educationLevels[education.category] ?? String(education.category),
          education.percent,
        ),
      words.notNamed,
      comparison.occupations.map((one) => one.educationSource),
    ],
  ];
  return lines
    .filter(([, of]) => comparison.occupations.some((one) => of(one)))
    .map(([id, of, absent, sources]) => ({
      id,
      label: words.labels[id],
      values: comparison.occupations.map((one) => of(one) ?? absent),
      sources: [...new Set(sources.filter((source) => source !== null))],
    }));
}

/** The Bureau's word for nothing is a capital in the middle of our sentence. */
function asked(of: string | null | undefined): string | null {
  return of === 'None' ? m.occupation.skills.entryNone : (of ?? null);
}

/** A fact of several occupations that needs to be said once only. */
export function isShared({ values }: Fact): boolean {
  return values.length > 1 && values.every((value) => value === values[0]);
}
