import {expect} from '@open-wc/testing';
import {defaultTiming} from '../../../src/core/timing.js';
import {attributes, type Declaration} from '../../../src/launcher/attributes.js';
import {warningsAbout} from '../../../src/launcher/attribute-warnings.js';
import {timingOf} from '../../../src/conversation/options.js';
import {readSettings} from '../../../src/launcher/settings.js';

const good = {'bot-id': 'b1', server: 'https://app1.example'};

/** What the attributes mean, and what the owner is told. */
function read(changed: Readonly<Record<string, string | null>>) {
  const given: Readonly<Record<string, string | null>> = {...good, ...changed};
  const value = (name: string) => given[name] ?? null;
  const settings = readSettings({
    botId: value('bot-id'),
    server: value('server'),
    backupServer: value('backup-server'),
    consent: value('consent'),
  });
  const tag = document.createElement('div');
  for (const [name, text] of Object.entries(given)) if (text !== null) tag.setAttribute(name, text);
  return {settings, timing: timingOf(Object.assign(tag, {timing: {}})), ...warningsAbout(value)};
}

describe('the attributes', () => {
  const roots = [
    ['https://app1.example', 'https://app1.example/servlet/api/'],
    [' https://app1.example/ ', 'https://app1.example/servlet/api/'],
    ['http://localhost:9000', 'http://localhost:9000/servlet/api/'],
    ['https://x.example/bots/api/', 'https://x.example/bots/api/'],
  ] as const;
  for (const [value, root] of roots) {
    it(`server="${value}" is ${root}`, () => {
      const {settings, errors, warnings} = read({server: value});
      expect(settings?.servers).to.deep.equal({main: root});
      expect([errors, warnings]).to.deep.equal([[], []]);
    });
  }

  const wrong = [
    'app1.example',
    'https://',
    'ftp://x.example',
    'https://x.example/api',
    'https://x.example/?a',
    '',
    ' ',
    'https://u:p@x.example',
  ];
  for (const value of wrong) {
    it(`server="${value}" is an error that names attribute, rule and value`, () => {
      const {settings, errors} = read({server: value});
      expect(settings).to.equal(null);
      expect(errors).to.deep.equal([
        `server must be an origin such as https://app1.example, or a full API root ending in "/", not "${value}"`,
      ]);
    });
    it(`backup-server="${value}" is a warning: main goes on alone`, () => {
      const {settings, errors, warnings} = read({'backup-server': value});
      expect(settings?.servers).to.deep.equal({main: 'https://app1.example/servlet/api/'});
      expect(errors).to.deep.equal([]);
      expect(warnings.length).to.equal(1);
    });
  }

  it('takes a backup', () => {
    expect(read({'backup-server': 'https://app2.example'}).settings?.servers).to.deep.equal({
      main: 'https://app1.example/servlet/api/',
      backup: 'https://app2.example/servlet/api/',
    });
  });

  it('has no backup when it is main again', () => {
    const {settings, warnings} = read({'backup-server': 'https://app1.example/servlet/api/'});
    expect(settings?.servers.backup).to.equal(undefined);
    expect(warnings[0]).to.contain('another one than server');
  });

  it('says all that is missing', () => {
    expect(read({'bot-id': null, server: null}).errors).to.deep.equal([
      'bot-id must be the id of your bot, but is missing',
      'server must be an origin such as https://app1.example, or a full API root ending in "/", but is missing',
    ]);
  });

  const durations = {timeout: 'answer', 'probe-timeout': 'probe'} as const;
  for (const [name, duration] of Object.entries(durations)) {
    for (const value of ['1000', '30000', '99999', '100000', '299999', ' 300000 ']) {
      it(`${name}="${value}" is as many ms`, () => {
        const {timing, warnings} = read({[name]: value});
        expect(timing).to.deep.equal({...defaultTiming, [duration]: Number(value)});
        expect(warnings).to.deep.equal([]);
      });
    }
    for (const value of ['', '10s', '999', '0999', '300001', '310000', '1000000', '-1000', 'Infinity']) {
      it(`${name}="${value}" is the default, and a warning`, () => {
        const {timing, warnings} = read({[name]: value});
        expect(timing).to.deep.equal(defaultTiming);
        expect(warnings).to.deep.equal([
          `${name} must be a number of milliseconds from 1000 to 300000, not "${value}"`,
        ]);
      });
    }
  }

  const wrongWords: readonly (readonly [string, string, string])[] = [
    ['top-questions', '-1', 'a number from 0 to 999, or off'],
    ['top-questions', 'many', 'a number from 0 to 999, or off'],
    ['suggestions', '2.5', 'a number from 0 to 999, or off'],
    ['z-index', 'high', 'an integer'],
    ['mode', 'popup', 'one of window, inline, full'],
    ['placement', 'left', 'one of end, start'],
    ['theme', 'blue', 'one of light, dark, auto'],
    ['feedback', 'no', 'one of on, off'],
    ['sidebar', '', 'one of button, auto'],
    ['width', 'wide', 'a number of pixels, or a length of CSS such as 30rem'],
    ['height', '-1px', 'a number of pixels, or a length of CSS such as 30rem'],
  ];
  for (const [name, value, rule] of wrongWords) {
    it(`${name}="${value}" is a warning that names attribute, rule and value`, () => {
      expect(read({[name]: value}).warnings).to.deep.equal([`${name} must be ${rule}, not "${value}"`]);
    });
  }

  const right: readonly (readonly [string, string])[] = [
    ['top-questions', 'OFF'],
    ['suggestions', '0'],
    ['suggestions', ' 12 '],
    ['z-index', '-1'],
    ['mode', 'Inline'],
    ['theme', 'DARK'],
    ['open', ''],
    ['open', 'true'],
    ['open', 'open'],
    ['width', '420'],
    ['height', '80vh'],
    ['width', 'min(30rem, 50vw)'],
  ];
  for (const [name, value] of right) {
    it(`${name}="${value}" is nothing to complain of`, () => {
      expect(read({[name]: value}).warnings).to.deep.equal([]);
    });
  }

  it('says of each enumeration what it may be', () => {
    for (const [name, {type}] of Object.entries<Declaration>(attributes)) {
      if (type === 'text' || type === 'flag') continue;
      expect(read({[name]: '?'}).warnings.join(), name).to.match(/^[\w-]+ must be ./);
    }
  });

  it('consent is required, absent, or a warning that is on the safe side', () => {
    expect(read({}).settings?.consent).to.equal('not-asked');
    expect(read({consent: 'Required'})).to.deep.include({warnings: []});
    expect(read({consent: 'Required'}).settings?.consent).to.equal('required');
    expect(read({consent: 'yes'}).settings?.consent).to.equal('required');
    expect(read({consent: 'yes'}).warnings.length).to.equal(1);
  });
});
