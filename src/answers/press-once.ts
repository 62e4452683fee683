/** A double click is one press, except where pressing often is meant, as on the arrows of a carousel. */
export function pressOnce(event: Event): void {
  const isAgain = (event as UIEvent).detail > 1;
  if (!isAgain || !(event.target as Element).closest('.answer a, .rich a, .replies, .top, .feedback, .card'))
    return;
  event.preventDefault();
  event.stopImmediatePropagation();
}
