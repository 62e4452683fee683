import type {Rating} from '../core/types.js';
import type {Visit} from './encode.js';
import type {Form} from './wire.js';

export const searchForm = (search: string, {language, space}: Visit): Form => ({
  search,
  language,
  space,
  onlyShowRewordables: 'true',
});

/** The period is that of the official widget. */
export const topQuestionsForm = (count: number, {language, space}: Visit): Form => ({
  maxKnowledge: String(count),
  period: 'Last30Days',
  language,
  space,
  solutionUsed: 'ASSISTANT',
});

/** The path under `chat/` and the form of a rating. */
export function ratingForm(contextId: string, rating: Rating): readonly [path: string, form: Form] {
  const about = {contextUUID: contextId, solutionUsed: 'ASSISTANT'};
  switch (rating.type) {
    case 'positive':
    case 'negative':
      return ['feedback', {feedBack: rating.type, ...about}];
    case 'reason':
      return ['feedback/insatisfaction', {choiceKey: String(rating.index), ...about}];
    case 'comment':
      return ['feedback/comment', {comment: rating.text, ...about}];
  }
}

export const variableForm = (contextId: string, name: string, value: string): Form => ({
  contextUuid: contextId,
  name,
  value,
  solutionUsed: 'ASSISTANT',
});
