import {expect} from 'chai';
import {Subject} from 'rxjs';
import {createSerialQueue} from '../../../../src/core/question/serial-queue.js';

/** Three in a line, and what they tell. `go` lets go. */
function three() {
  const line = createSerialQueue();
  const log: string[] = [];
  const works = ['a', 'b', 'c'].map(name => {
    const work$ = new Subject<string>();
    const place = line
      .run(work$, value => value === 'go')
      .subscribe({
        next: value => log.push(`${name} ${value}`),
        error: error => log.push(`${name} ${String(error)}`),
        complete: () => log.push(`${name} done`),
      });
    return {work$, place, hasBegun: () => work$.observed};
  });
  const begun = () => works.map(({hasBegun}) => hasBegun());
  const [a, b, c] = works;
  if (!a || !b || !c) throw new Error('three');
  return {line, log, a, b, c, begun};
}

describe('a place in a line', () => {
  it('is had by one at a time, and left at the end', () => {
    const {a, b, log, begun} = three();
    expect(begun()).to.deep.equal([true, false, false]);
    a.work$.next('works');
    a.work$.complete();
    expect(begun()).to.deep.equal([false, true, false]);
    b.work$.complete();
    expect(begun()).to.deep.equal([false, false, true]);
    expect(log).to.deep.equal(['a works', 'a done', 'b done']);
  });

  it('is left at a failure, which is told', () => {
    const {a, log, begun} = three();
    a.work$.error('broken');
    expect(log).to.deep.equal(['a broken']);
    expect(begun()).to.deep.equal([false, true, false]);
  });

  it('is left by who lets go, and goes on working', () => {
    const {a, log, begun} = three();
    a.work$.next('go');
    expect(begun()).to.deep.equal([true, true, false]);
    a.work$.next('works');
    expect(log).to.deep.equal(['a go', 'a works']);
  });

  it('is kept for those who came before by who gives up waiting', () => {
    const {a, b, begun} = three();
    b.place.unsubscribe();
    expect(begun()).to.deep.equal([true, false, false]);
    a.place.unsubscribe();
    expect(begun()).to.deep.equal([false, false, true]);
  });

  it('is had by nobody any more once the line is closed', () => {
    const {line, a, begun} = three();
    line.close();
    a.work$.complete();
    expect(begun()).to.deep.equal([false, false, false]);
  });
});
