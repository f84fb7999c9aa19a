import { charts } from './charts';
import { common } from './common';
import { errors } from './errors';
import { explore } from './explore';
import { form } from './form';
import { frame } from './frame';
import { history } from './history';
import { markdown } from './markdown';
import { occupation } from './occupation';
import { plan } from './plan';
import { settings } from './settings';
import { source } from './source';

export const en = {
  charts,
  common,
  errors,
  explore,
  form,
  frame,
  history,
  markdown,
  occupation,
  plan,
  settings,
  source,
};
