/** Written for this project, after the kinds of attack that OWASP's cheat sheets describe. */
import {elements, forms, names} from './controls.js';
import type {Group} from './group.js';
import {comments, mutations} from './mutations.js';
import {loads, styles} from './pages.js';
import {rewords} from './reword.js';
import {handlers, scripts} from './scripts.js';
import {spelled, targets} from './targets.js';

export const groups: readonly Group[] = [
  scripts,
  handlers,
  targets,
  spelled,
  mutations,
  comments,
  styles,
  loads,
  forms,
  names,
  elements,
  rewords,
];
