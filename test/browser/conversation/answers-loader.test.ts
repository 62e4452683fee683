import {expect} from '@open-wc/testing';
import {AnswersLoader} from '../../../src/conversation/answers-loader.js';

describe('what shows answers', () => {
  it('is not made for a conversation that has ended while it was on its way', async () => {
    const made: string[] = [];
    const loader = new AnswersLoader(
      () => {
        made.push('content');
        throw new Error('too late');
      },
      () => made.push('settled'),
    );
    const loading = loader.load();
    loader.close();
    await loading;
    expect(made).to.deep.equal([]);
    expect(loader.answers).to.equal(undefined);
  });
});
