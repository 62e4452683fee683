import {mapStrings, outOfEnvelope, type Fields} from '../envelope.js';
import {readAnswer} from '../fixtures.js';
import {replyTo} from '../knowledge/answer-to.js';
import type {Language} from '../knowledge/languages.js';

/** What the bot says to something, whether it comes from the knowledge or from a fixture. */
export interface Said {
  readonly values: Fields;
  /** As it goes on the wire: for fixtures whose coding is wrong on purpose. */
  readonly coded?: Fields;
  readonly endsDialog?: true;
}

// The second spelling is for eyes: a question that begins with # is hidden in the history.
const fixture = /^(?:#fixture:([\w-]+)#|Fixture: ([\w-]+))$/;

const usual = {
  human: false,
  startLivechat: false,
  hasProfilePicture: false,
  keepPopinMinimized: false,
  enableAutoSuggestion: true,
};

export function saidTo(
  question: string,
  language: Language,
  click: string | undefined,
  origin: string,
): Said {
  const said = fromFixture(question) ?? fromKnowledge(question, language, click);
  const here = (text: string) => text.replaceAll('{{origin}}', origin);
  return {...said, values: mapStrings(said.values, here) as Fields};
}

function fromFixture(question: string): Said | undefined {
  const [, hidden, visible] = fixture.exec(question.trim()) ?? [];
  const answer = readAnswer(hidden ?? visible ?? '');
  const coded = answer?.['values'] as Fields | undefined;
  return coded ? {values: outOfEnvelope(coded), coded} : answer && {values: answer};
}

function fromKnowledge(question: string, language: Language, click: string | undefined): Said {
  const {endsDialog, rich, ...values} = replyTo(language, question, click);
  return {values: {...usual, ...values, ...rich}, ...(endsDialog && {endsDialog})};
}
