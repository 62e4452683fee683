import {pageLink, rewordButton} from './reword-link.js';

/** Fields of an answer beside its text, in the form of the wire. */
export interface Rich {
  readonly templateName?: string;
  /** JSON */
  readonly templateData?: string;
  readonly sidebar?: Sidebar;
  readonly nextStepResponse?: Step;
}

export interface Sidebar {
  readonly title: string;
  /** HTML */
  readonly content: string;
}

export interface Step {
  /** HTML */
  readonly text: string;
  readonly sidebar?: Sidebar;
  readonly nextStepResponse?: Step;
}

export interface Card {
  readonly title: string;
  readonly subtitle: string;
  readonly numeric: string;
  readonly picture: string;
  readonly imageName: string;
  /** The address and the words of the first button. */
  readonly page: readonly [string, string];
  readonly questions: readonly string[];
}

export function quickReplies(questions: readonly string[]): Rich {
  const buttons = Object.fromEntries(
    Array.from({length: 9}, (_, index) => {
      const question = questions[index];
      return [`button${index + 1}`, question === undefined ? null : rewordButton(question)];
    }),
  );
  return {templateName: 'dydu_quick_reply_001', templateData: JSON.stringify(buttons)};
}

export const product = (card: Card): Rich => ({
  templateName: 'dydu_product_001',
  templateData: JSON.stringify(fieldsOf(card)),
});

export const carousel = (cards: readonly Card[]): Rich => ({
  templateName: 'dydu_carousel_array',
  templateData: JSON.stringify(cards.map(fieldsOf)),
});

export function steps([first, ...rest]: readonly Omit<Step, 'nextStepResponse'>[]): Step | undefined {
  const next = rest.length > 0 ? steps(rest) : undefined;
  return first && {...first, ...(next && {nextStepResponse: next})};
}

function fieldsOf({title, subtitle, numeric, picture, imageName, page, questions}: Card): object {
  const [buttonB = null, buttonC = null] = questions.map(rewordButton);
  return {
    imageLink: `{{origin}}/servlet/gallery?galleryId=${picture}`,
    imageName,
    title,
    subtitle,
    numeric,
    buttonA: pageLink(...page),
    buttonB,
    buttonC,
  };
}
