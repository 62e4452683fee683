import type { Rating } from '../core/types.js';
import type { Visit } from './encode.js';
import type { Form } from './wire.js';
export declare const searchForm: (search: string, { language, space }: Visit) => Form;
/** The period is that of the official widget. */
export declare const topQuestionsForm: (count: number, { language, space }: Visit) => Form;
/** The path under `chat/` and the form of a rating. */
export declare function ratingForm(contextId: string, rating: Rating): readonly [path: string, form: Form];
export declare const variableForm: (contextId: string, name: string, value: string) => Form;
