import { backups } from './backups';
import { charts } from './charts';
import { common } from './common';
import { errors } from './errors';
import { explore } from './explore';
import { form } from './form';
import { frame } from './frame';
import { history } from './history';
import { keys } from './keys';
import { markdown } from './markdown';
import { occupation } from './occupation';
import { palette } from './palette';
import { plan } from './plan';
import { settings } from './settings';
import { source } from './source';
import { today } from './today';

export const en = {
  backups,
  charts,
  common,
  errors,
  explore,
  form,
  frame,
  history,
  keys,
  markdown,
  occupation,
  palette,
  plan,
  settings,
  source,
  today,
};
