import {expect} from '@open-wc/testing';
import {contrast} from './contrast.js';
import {setupChat} from '../../support/setup-chat.js';

/** The pairs of colours of docs/design-language.md, as the page paints them. */
const pairs = {
  color: '#send',
  surface: '[part=title]',
  bubble: '.answer',
  question: '.question',
  faint: '[part=meta]',
  'tint`,`edge': '.replies .action',
} as const;

describe('the table of colours', () => {
  const {chat, openChat} = setupChat();
  let rows: readonly string[];
  before(async () => {
    rows = (await (await fetch('/docs/design-language.md')).text()).split('\n');
  });
  const documented = (role: string, index: number) => {
    const row = rows.find(line => line.startsWith(`| \`${role}\``));
    return Number(row?.split('|')[6]?.split(',')[index]);
  };

  for (const [index, theme] of (['light', 'dark'] as const).entries())
    it(`${theme}: has the contrasts that it says`, async () => {
      await openChat({theme});
      await chat.show('quick-replies');
      chat.write('x');
      await chat.settled();
      for (const [role, selector] of Object.entries(pairs)) {
        const measured = contrast(chat.get(selector));
        expect(measured, role).to.be.at.least(4.5);
        expect(measured, `${role}: ${measured.toFixed(1)}`).to.be.closeTo(documented(role, index), 0.06);
      }
    });
});
