// What can be done with check-ins, their rhythm and a person's own measures. Every change can be undone, and says so.

import { useQueryClient } from '@tanstack/svelte-query';
import { complain, undo } from '../../components/frame';
import { toast } from '../../components/toast';
import { m } from '../../i18n';
import type { ChangeCheckInsRequest, CheckIn, CheckInEntry, Metric, MetricEntry, Rhythm } from '../../ipc';
import { useCheckInChange } from '../../query';

export type Changes = ReturnType<typeof useChanges>;

/** Call while a component starts. What puts something rejects with why it was not kept; the rest answers whether it was. */
export function useChanges() {
  const client = useQueryClient();
  const change = useCheckInChange();
  const words = m.checkIns;

  async function write(request: ChangeCheckInsRequest, said: string): Promise<void> {
    await change(request);
    toast(said, { action: { label: m.common.undo, run: () => void undo(client) } });
  }

  async function tried(request: ChangeCheckInsRequest, said: string): Promise<boolean> {
    try {
      await write(request, said);
      return true;
    } catch (error) {
      complain(error);
      return false;
    }
  }

  return {
    put: (personId: string, id: string | null, entry: CheckInEntry) =>
      write(
        id === null ? { change: 'add', personId, entry } : { change: 'edit', id, entry },
        words.saved(entry.on),
      ),
    remove: ({ id, on }: CheckIn) => tried({ change: 'remove', id }, words.removed(on)),
    setRhythm: (personId: string, rhythm: Rhythm | null) =>
      tried(
        { change: 'set_rhythm', personId, rhythm },
        words.rhythmSet(rhythm === null ? words.noRhythm : words.rhythms[rhythm]),
      ),
    putMetric: (personId: string, metricId: string | null, metric: MetricEntry) =>
      metricId === null
        ? write({ change: 'add_metric', personId, metric }, words.metricAdded(metric.name))
        : write({ change: 'edit_metric', metricId, metric }, words.metricSaved(metric.name)),
    /** `values` is how many numbers go with it. */
    removeMetric: ({ id, name }: Metric, values: number) =>
      tried({ change: 'remove_metric', metricId: id }, words.metricRemoved(name, values)),
  };
}
