import type {Interaction} from '../contexts.js';
import type {Fields} from '../envelope.js';

const alsoInHistory = ['templateName', 'templateData', 'sidebar', 'survey', 'feedbackWording'];

/** An answer as the history tells it later. */
export function interaction(
  user: string,
  values: Fields,
  timestamp: number,
  hideRequest: boolean,
): Interaction {
  const askFeedback = values['askFeedback'] === true;
  return {
    user,
    text: text(values['text']),
    type: text(values['typeResponse']),
    timestamp,
    date: new Date(timestamp).toLocaleDateString('en-GB'),
    hideRequest,
    askFeedback,
    ...Object.fromEntries(alsoInHistory.flatMap(name => (name in values ? [[name, values[name]]] : []))),
    ...(askFeedback && {feedback: 'withoutAnswer'}),
  };
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
