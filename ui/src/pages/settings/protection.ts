// What can be done about a passphrase, and what each asks for.

import { custom, forward, minLength, object, partialCheck, pipe, string } from 'valibot';
import { m } from '../../i18n';
import type { ProtectionChange } from '../../ipc';

export type Task = 'set_passphrase' | 'change_passphrase' | 'renew_recovery' | 'remove_passphrase';

type Asked = { title: string; text: string; action: string; old: boolean; fresh: boolean };

const words = m.protection;

export const tasks: Record<Task, Asked> = {
  set_passphrase: {
    title: words.setTitle,
    text: words.setText,
    action: words.setDo,
    old: false,
    fresh: true,
  },
  change_passphrase: {
    title: words.changeTitle,
    text: words.changeText,
    action: words.changeDo,
    old: true,
    fresh: true,
  },
  renew_recovery: {
    title: words.renewTitle,
    text: words.renewText,
    action: words.renewDo,
    old: true,
    fresh: false,
  },
  remove_passphrase: {
    title: words.removeTitle,
    text: words.removeText,
    action: words.removeDo,
    old: true,
    fresh: false,
  },
};

/** What must hold before anything is asked of the core. */
export function schemaFor({ old, fresh }: Asked) {
  const typed = (asked: boolean, least: number, sentence: string) =>
    asked ? pipe(string(), minLength(least, sentence)) : custom<string>(() => true);
  return pipe(
    object({
      old: typed(old, 1, words.needed),
      fresh: typed(fresh, 8, words.tooShort),
      again: string(),
    }),
    forward(
      partialCheck(
        [['fresh'], ['again']],
        (values) => !fresh || values.fresh === values.again,
        words.different,
      ),
      ['again'],
    ),
  );
}

export function changeOf(task: Task, old: string, fresh: string): ProtectionChange {
  switch (task) {
    case 'set_passphrase':
      return { change: task, passphrase: fresh };
    case 'change_passphrase':
      return { change: task, old, new: fresh };
    default:
      return { change: task, passphrase: old };
  }
}
