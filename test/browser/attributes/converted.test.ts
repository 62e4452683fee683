import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {convert} from '../../../tools/convert/convert.mjs';
import {press, until} from '../../support/chat.js';
import {setupChat} from '../../support/setup-chat.js';

const {tag, css} = convert([
  {name: 'bot.json', text: '{"id": "b", "servers": ["https://a.example"]}'},
  {name: 'configuration.json', text: '{"teaser": {"bottom": 40, "right": 4}}'},
]);

describe('the launcher of a converted site', () => {
  const {openChat} = setupChat();
  const sheet = new CSSStyleSheet();
  before(async () => {
    await setViewport({width: 1200, height: 900});
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  });
  after(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(one => one !== sheet);
  });

  it('stands where the teaser stood, and can be moved away', async () => {
    expect(tag).to.match(/\n {2}movable\n/);
    const chat = await openChat({movable: ''});
    await until(() => chat.find('#resize'), 'the comforts are there');
    chat.element.open = false;
    await chat.settled();
    const place = () => {
      const {left, right, bottom} = chat.get('#launcher').getBoundingClientRect();
      return [left, innerWidth - right, innerHeight - bottom].map(Math.round);
    };
    const [, ...corner] = place();
    expect(corner).to.deep.equal([4, 40]);
    chat.element.style.setProperty('--dydu-space', '20px');
    expect(place().slice(1)).to.deep.equal([4, 40]);
    chat.element.style.removeProperty('--dydu-space');
    chat.get('#launcher').focus();
    await press('ArrowUp');
    expect(place()[2]).to.equal(56);
    await press('ArrowLeft');
    expect(place()[0]).to.equal(16);
  });
});
