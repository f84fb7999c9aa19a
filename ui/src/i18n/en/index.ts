import { charts } from './charts';
import { common } from './common';
import { errors } from './errors';
import { explore } from './explore';
import { frame } from './frame';
import { history } from './history';
import { occupation } from './occupation';
import { plan } from './plan';
import { settings } from './settings';
import { source } from './source';

export const en = { charts, common, errors, explore, frame, history, occupation, plan, settings, source };
