import {expect} from '@open-wc/testing';
import {until} from '../../support/chat.js';
import {setupChat} from '../../support/setup-chat.js';

describe('names and pictures of those who speak', () => {
  const {servers, chat, openChat} = setupChat();
  const picture = (name: string) => `${servers.main}/servlet/gallery?galleryId=${name}`;
  const pictures = () => (chat.all('.avatar') as HTMLImageElement[]).map(({src}) => src);

  it('are not there unless the owner wants them', async () => {
    await openChat();
    await chat.show('text-plain');
    expect(chat.all('[part=name], [part=avatar]')).to.deep.equal([]);
  });

  it('stand above and beside the bubbles', async () => {
    await openChat({'bot-name': 'Lumi', 'user-name': 'You', avatar: picture('a')});
    await chat.show('text-plain');
    expect(chat.words('[part=name]')).to.deep.equal(['You', 'Lumi']);
    expect(pictures()).to.deep.equal([picture('a')]);
    expect(chat.get('.avatar').getAttribute('alt')).to.equal('');
    const avatar = chat.get('.avatar').getBoundingClientRect();
    expect(avatar.right).to.be.at.most(chat.get('.answer').getBoundingClientRect().left);
  });

  it('differ with how the bot has understood', async () => {
    await openChat({
      avatar: picture('a'),
      'avatar-misunderstood': picture('m'),
      'avatar-reworded': picture('r'),
    });
    await chat.show('text-plain');
    await chat.show('misunderstood');
    await chat.show('reword-many');
    await chat.show('reword-one');
    expect(pictures()).to.deep.equal(['a', 'm', 'r', 'r'].map(picture));
  });

  it('change when the page changes them', async () => {
    await openChat({'bot-name': 'Lumi'});
    await chat.show('text-plain');
    await chat.show('misunderstood');
    for (const [name, value] of [
      ['bot-name', 'Ada'],
      ['user-name', 'Me'],
      ['avatar', picture('b')],
      ['avatar-misunderstood', picture('c')],
    ] as const)
      chat.element.setAttribute(name, value);
    await until(() => pictures().join() === [picture('b'), picture('c')].join(), 'they are new');
    expect(chat.words('[part=name]')).to.deep.equal(['Me', 'Ada', 'Me', 'Ada']);
    for (const name of ['bot-name', 'user-name', 'avatar', 'avatar-misunderstood'])
      chat.element.removeAttribute(name);
    await until(() => chat.all('[part=name], [part=avatar]').length === 0, 'they are gone');
  });
});
