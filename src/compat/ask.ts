import type {Question} from '../core/types.js';

/** The options that the official widget takes beside the text: all go to the server as `extraParameters`. */
export type RewordOptions = Readonly<Record<string, unknown>>;

const shownTypes = /^(redirection|reword|ask)/;
const followedTypes = /^redirection(_newpage|_invalidlink)?$/;

/** Which of these questions the visitor sees as their own words is the official widget's rule. */
export function questionOf(text: string, options: RewordOptions = {}): Omit<Question, 'id'> {
  const type = String(options['type']);
  const isShown =
    options['hide'] !== true &&
    shownTypes.test(type) &&
    !followedTypes.test(type) &&
    !text.startsWith('_pushcondition_');
  return {
    text,
    extra: options,
    hidden: !isShown,
    unregistered: options['doNotRegisterInteraction'] === true,
  };
}
