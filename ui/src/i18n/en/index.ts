import { backups } from './backups';
import { charts } from './charts';
import { common } from './common';
import { compare } from './compare';
import { conditions } from './conditions';
import { erasing } from './erasing';
import { errors } from './errors';
import { experience } from './experience';
import { explore } from './explore';
import { fit } from './fit';
import { fitCheck } from './fit-check';
import { fitList } from './fit-list';
import { form } from './form';
import { frame } from './frame';
import { history } from './history';
import { interests } from './interests';
import { keys } from './keys';
import { limits } from './limits';
import { lock } from './lock';
import { markdown } from './markdown';
import { occupation } from './occupation';
import { palette } from './palette';
import { plan } from './plan';
import { protection } from './protection';
import { role } from './role';
import { settings } from './settings';
import { skills } from './skills';
import { source } from './source';
import { standing } from './standing';
import { today } from './today';
import { track } from './track';
import { trash } from './trash';
import { transfer } from './transfer';
import { you } from './you';

export const en = {
  backups,
  charts,
  common,
  compare,
  conditions,
  erasing,
  errors,
  experience,
  explore,
  fit,
  fitCheck,
  fitList,
  form,
  frame,
  history,
  interests,
  keys,
  limits,
  lock,
  markdown,
  occupation,
  palette,
  plan,
  protection,
  role,
  settings,
  skills,
  source,
  standing,
  today,
  track,
  trash,
  transfer,
  you,
};
