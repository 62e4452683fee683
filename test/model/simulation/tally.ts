/** What a server has seen. */
export class Tally {
  /** Talks that arrived, for each second. */
  readonly talks: number[] = [];
  statuses = 0;
  /** How often each question was worked through. */
  readonly processed = new Map<string, number>();

  talk(at: number): void {
    const second = Math.floor(at / 1000);
    this.talks[second] = (this.talks[second] ?? 0) + 1;
  }

  done(questionId: string): void {
    this.processed.set(questionId, (this.processed.get(questionId) ?? 0) + 1);
  }
}
