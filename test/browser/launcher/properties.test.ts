import {expect} from '@open-wc/testing';
import '../../../src/index.js';
import {DyduChatbox} from '../../../src/dydu-chatbox.js';
import {attributes} from '../../../src/launcher/attributes.js';

const writable = ['timing', 'variables', 'headers', 'labels'] as const;

describe('the properties', () => {
  it('are accessors of the class, which is where Svelte looks for what it may set', () => {
    const names = Object.keys(attributes).map(name =>
      name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
    );
    for (const name of [...names, ...writable])
      expect(Object.getOwnPropertyDescriptor(DyduChatbox.prototype, name)?.set, name).to.be.a('function');
  });

  it('count if a page has set them before the class was there', async () => {
    const bare = document.implementation.createHTMLDocument().createElement('dydu-chatbox');
    const early = {
      timing: {answer: 1234},
      variables: {plan: 'pro'},
      headers: () => ({}),
      labels: {title: 'Parcels'},
    };
    Object.assign(bare, early, {botId: 'b', server: 'https://app1.example', botName: 'Robin'});
    expect(bare).not.to.be.instanceOf(DyduChatbox);
    document.body.append(bare);
    try {
      expect(bare).to.be.instanceOf(DyduChatbox);
      await bare.updateComplete;
      for (const name of writable) expect(bare[name], name).to.equal(early[name]);
      expect(bare.getAttribute('bot-name')).to.equal('Robin');
    } finally {
      bare.remove();
    }
  });
});
