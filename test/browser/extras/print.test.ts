import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {canEmulateMedia} from '../../support/media.js';
import {setupChat} from '../../support/setup-chat.js';

describe('on paper', () => {
  const {chat, openChat} = setupChat();
  before(function () {
    // The style sheet is the same elsewhere.
    if (!canEmulateMedia) this.skip();
  });
  afterEach(() => emulateMedia({media: 'screen'}));
  const print = async (mode: string) => {
    await openChat();
    chat.element.setAttribute('mode', mode);
    for (let turn = 0; turn < 6; turn++) await chat.show('text-code');
    await emulateMedia({media: 'print'});
  };
  const shown = (selector: string) => getComputedStyle(chat.get(selector)).display;

  it('a floating chat is not there', async () => {
    await print('window');
    expect(shown('#window')).to.equal('none');
    expect(shown('#launcher')).to.equal('none');
  });

  for (const mode of ['full', 'inline'])
    it(`${mode}: all that was said is there, and nothing that is pressed`, async () => {
      await print(mode);
      expect(shown('#window')).to.equal('block');
      const transcript = chat.get('#transcript');
      expect(transcript.scrollHeight).to.equal(transcript.clientHeight);
      expect(chat.get('#window').getBoundingClientRect().height).to.be.at.least(transcript.scrollHeight);
      expect(shown('.bottom')).to.equal('none');
      expect(shown('#close')).to.equal('none');
    });
});
