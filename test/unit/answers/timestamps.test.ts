import {expect} from 'chai';
import {newDay, timeWords} from '../../../src/answers/timestamps.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

describe('when something was said', () => {
  /** By the visitor's own clock: days are local. */
  const noon = new Date(2026, 2, 18, 12).getTime();
  const realNow = Date.now;
  before(() => {
    Date.now = () => noon;
  });
  after(() => {
    Date.now = realNow;
  });

  for (const [ago, en, fr] of [
    [0, 'just now', 'just now'],
    [minute - 1, 'just now', 'just now'],
    [minute, '1 minute ago', 'il y a 1 minute'],
    [5 * minute + 59_999, '5 minutes ago', 'il y a 5 minutes'],
    [hour, '1 hour ago', 'il y a 1 heure'],
    [day - 1, '23 hours ago', 'il y a 23 heures'],
    [day, 'yesterday', 'hier'],
    [3 * day, '3 days ago', 'il y a 3 jours'],
    [-hour, 'just now', 'just now'],
  ] as const) {
    it(`${String(ago)} ms ago is “${en}”, “${fr}”`, () => {
      const words = (language: string) =>
        timeWords(noon - ago, language, 'just now').short.replace(/\s/g, ' ');
      expect([words('en'), words('fr')]).to.deep.equal([en, fr]);
    });
  }

  it('is said in full, and for machines', () => {
    const {long, iso} = timeWords(noon, 'en', '');
    expect(long).to.contain('March 18, 2026').and.to.match(/12:00/);
    expect(timeWords(noon, 'fr', '').long).to.contain('18 mars 2026');
    expect(new Date(iso).getTime()).to.equal(noon);
  });

  it('has words for the first and the last of all dates', () => {
    for (const at of [-8.64e15, 8.64e15]) expect(timeWords(at, 'en', '').iso).to.match(/Z$/);
  });

  describe('a day is named', () => {
    const yesterday = noon - day;
    it('where it is another than before', () => {
      expect(newDay(yesterday, yesterday - day, 'en')).to.equal('Tuesday, March 17, 2026');
      expect(newDay(yesterday, yesterday - day, 'fr')).to.equal('mardi 17 mars 2026');
      expect(newDay(noon, yesterday, 'en')).to.equal('Wednesday, March 18, 2026');
    });
    it('not where it is the same', () => {
      expect(newDay(yesterday, yesterday - hour, 'en')).to.equal(undefined);
    });
    it('at the beginning, unless it is today', () => {
      expect(newDay(noon - hour, undefined, 'en')).to.equal(undefined);
      expect(newDay(yesterday, undefined, 'en')).to.equal('Tuesday, March 17, 2026');
    });
    it('not where nobody knows it', () => {
      expect(newDay(undefined, yesterday, 'en')).to.equal(undefined);
    });
    it('by local midnight', () => {
      const midnight = new Date(2026, 2, 18).getTime();
      expect(newDay(midnight, midnight - 1, 'en')).to.equal('Wednesday, March 18, 2026');
    });
  });
});
