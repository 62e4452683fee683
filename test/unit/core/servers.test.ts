import {expect} from 'chai';
import {allServers, otherServer} from '../../../src/core/servers.js';
import {BACKUP, MAIN} from '../../support/stage.js';

describe('the servers of a bot', () => {
  it('are main alone in pre-production', () => {
    expect(allServers({main: MAIN})).to.deep.equal([MAIN]);
    expect(otherServer({main: MAIN}, MAIN)).to.equal(undefined);
  });

  it('are main and the backup elsewhere', () => {
    const both = {main: MAIN, backup: BACKUP};
    expect(allServers(both)).to.deep.equal([MAIN, BACKUP]);
    expect(otherServer(both, MAIN)).to.equal(BACKUP);
    expect(otherServer(both, BACKUP)).to.equal(MAIN);
  });
});
