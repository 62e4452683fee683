import {expect} from 'chai';
import {clickOf, isFollowed, isHidden} from '../../../src/protocol/click.js';

describe('a handler', () => {
  for (const [handler, text, extra] of [
    [`reword('Where is it?',{'type':'x'})`, 'Where is it?', {type: 'x'}],
    [`try {rewordtest('l'été',{type:1}); return false;}catch(e){}`, `l'été`, {type: 1}],
    [`reword('it\\'s',{})`, `it's`, {}],
    [`reword('no options')`, 'no options', {type: 'ask'}],
    [
      `try {reword('Mon profil est "x"',{'personality_id':792,'last':-1.5,'hide':true,"type":"redirection_knowledge"}); return false;}catch(e){}`,
      'Mon profil est "x"',
      {personality_id: 792, last: -1.5, hide: true, type: 'redirection_knowledge'},
    ],
    [
      `try {reword('https://site.example/p',{'botsource':795,'type':'redirection_newpage'});}catch(e){}`,
      'https://site.example/p',
      {botsource: 795, type: 'redirection_newpage'},
    ],
    [
      `reword( 'a, {b} (c)' , { a : 007, b: -01, c: "d" , 'e':false } )`,
      'a, {b} (c)',
      {a: 7, b: -1, c: 'd', e: false},
    ],
    [`reword('a',{'__proto__':'b'})`, 'a', JSON.parse('{"__proto__":"b"}') as object],
  ] as const) {
    it(handler, () => {
      expect(clickOf(handler)).to.deep.equal({text, extra});
    });
  }
  for (const handler of [`alert('x',{})`, `reword(' ',{})`, `reword('a',{b:1)`, 'reword(', '', null]) {
    it(`${String(handler)} is none`, () => {
      expect(clickOf(handler)).to.equal(undefined);
    });
  }

  const click = (text: string, extra: Record<string, unknown> = {}) => ({text, extra});
  it('follows a link to a page, and asks everything else', () => {
    expect(isFollowed(click('https://a.example/', {type: 'redirection_newpage'}))).to.equal(true);
    expect(isFollowed(click('HTTPS://a.example/'))).to.equal(true);
    expect(isFollowed(click('no address', {type: 'redirection'}))).to.equal(true);
    expect(isFollowed(click('Where?', {type: 'redirection_knowledge'}))).to.equal(false);
  });
  it('is the visitor’s own words for some types only', () => {
    expect(isHidden(click('a', {type: 'redirection_knowledge'}))).to.equal(false);
    expect(isHidden(click('a', {type: 'reword'}))).to.equal(false);
    expect(isHidden(click('a', {type: 'ask'}))).to.equal(false);
    expect(isHidden(click('a', {type: 'other'}))).to.equal(true);
    expect(isHidden(click('a'))).to.equal(true);
    expect(isHidden(click('a', {type: 'ask', hide: true}))).to.equal(true);
    expect(isHidden(click('_pushcondition_:1', {type: 'ask'}))).to.equal(true);
  });
});
