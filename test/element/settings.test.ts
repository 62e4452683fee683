import {expect} from '@open-wc/testing';
import {readSettings, type Attributes} from '../../src/element/settings.js';

const good: Attributes = {
  botId: 'b1',
  server: 'https://app1.example',
  backupServer: null,
  consent: null,
  timeout: null,
};
const read = (attributes: Partial<Attributes>) => readSettings({...good, ...attributes});

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
      const {settings, errors, warnings} = read({backupServer: value});
      expect(settings?.servers).to.deep.equal({main: 'https://app1.example/servlet/api/'});
      expect(errors).to.deep.equal([]);
      expect(warnings.length).to.equal(1);
    });
  }

  it('takes a backup', () => {
    expect(read({backupServer: 'https://app2.example'}).settings?.servers).to.deep.equal({
      main: 'https://app1.example/servlet/api/',
      backup: 'https://app2.example/servlet/api/',
    });
  });

  it('has no backup when it is main again', () => {
    const {settings, warnings} = read({backupServer: 'https://app1.example/servlet/api/'});
    expect(settings?.servers.backup).to.equal(undefined);
    expect(warnings[0]).to.contain('another one than server');
  });

  it('says all that is missing', () => {
    expect(read({botId: null, server: null}).errors).to.deep.equal([
      'bot-id must be the id of your bot, but is missing',
      'server must be an origin such as https://app1.example, or a full API root ending in "/", but is missing',
    ]);
  });

  for (const [value, timeout] of [
    ['1000', 1000],
    ['30000', 30_000],
    ['300000', 300_000],
  ] as const) {
    it(`timeout="${value}" is ${String(timeout)} ms`, () => {
      expect(read({timeout: value}).settings?.timeout).to.equal(timeout);
    });
  }
  for (const value of ['', '10s', '999', '300001', '-1', 'Infinity']) {
    it(`timeout="${value}" is the default, and a warning`, () => {
      const {settings, warnings} = read({timeout: value});
      expect(settings?.timeout).to.equal(undefined);
      expect(warnings).to.deep.equal([
        `timeout must be a number of milliseconds from 1000 to 300000, not "${value}"`,
      ]);
    });
  }

  it('consent is required, absent, or a warning that is on the safe side', () => {
    expect(read({}).settings?.consent).to.equal('not-asked');
    expect(read({consent: 'Required'})).to.deep.include({warnings: []});
    expect(read({consent: 'Required'}).settings?.consent).to.equal('required');
    expect(read({consent: 'yes'}).settings?.consent).to.equal('required');
    expect(read({consent: 'yes'}).warnings.length).to.equal(1);
  });
});
