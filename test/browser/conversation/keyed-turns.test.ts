import {expect} from '@open-wc/testing';
import {html, nothing, render} from 'lit';
import {
  conversationView,
  type ConversationActions,
  type ConversationState,
} from '../../../src/conversation/conversation-view.js';
import type {Turn} from '../../../src/core/types.js';
import {labelsOf} from '../../../src/i18n/labels.js';
import {words} from '../../../src/i18n/translations/en.js';

describe('a turn', () => {
  const turn = (id: string): Turn => ({
    id,
    question: id,
    progress: {type: 'answered', html: '', by: 'https://a.example/'},
  });
  const state: ConversationState = {
    draft: '',
    announcements: [],
    unseen: null,
    placeholder: '',
    isLocked: false,
    suggestions: nothing,
    hasSuggestions: false,
    chosen: null,
    choices: nothing,
    end: nothing,
    overlay: nothing,
  };
  const none = () => nothing;
  const act = {
    above: none,
    answer: ({id}: Turn) => html`<button>${id}</button>`,
    visitorName: () => null,
  } as unknown as ConversationActions;

  it('keeps its elements and its focus when the history arrives above it', () => {
    const place = document.body.appendChild(document.createElement('div'));
    const show = (...ids: string[]) => {
      render(conversationView({turns: ids.map(turn), server: ''}, state, labelsOf(words, 'en'), act), place);
    };
    const buttonOf = (id: string) =>
      [...place.querySelectorAll<HTMLElement>('.turn button')].find(({innerText}) => innerText === id);
    show('b', 'c');
    const before = buttonOf('b');
    before?.focus();
    show('x', 'a', 'b', 'c', 'd');
    expect(buttonOf('b')).to.equal(before);
    expect(document.activeElement).to.equal(before);
    expect(
      [...place.querySelectorAll<HTMLElement>('.turn button')].map(one => one.innerText).join(''),
    ).to.equal('xabcd');
    place.remove();
  });
});
