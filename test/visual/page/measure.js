// What is wrong with where things stand in a chat's page, in words.

const smallestTarget = 44;
/** A line of an answer. */
const leastTranscript = 40;
const controls =
  '#launcher, #window button, #window select, #window textarea, #window a.action, #window summary, #window [role=option], #failed button, #overlay button, #overlay a.action';

const nameOf = element =>
  `<${element.localName}${element.id && `#${element.id}`}${[...element.classList].map(name => `.${name}`).join('')}> ${(element.ariaLabel ?? element.textContent).trim().slice(0, 30)}`;
// WebKit calls visible what is not displayed inside an element without a box.
const isVisible = element =>
  element.getClientRects().length > 0 &&
  element.checkVisibility({visibilityProperty: true}) &&
  element.closest('.hidden') === null;
/** What may be wider than its place, because it is scrolled sideways. */
const isScrolled = element => element.closest('.slides, .scroller, .answer pre') !== null;
const round = value => Math.round(value * 10) / 10;
const area = ({x, y, width, height}) => `${round(x)},${round(y)} ${round(width)}×${round(height)}`;

export function faultsOf(chat) {
  const root = chat.shadowRoot;
  const find = selector => root.querySelector(selector);
  const overlay = find('#overlay[open]');
  const all = [...root.querySelectorAll(controls)].filter(isVisible);
  const isAbove = overlay ?? find('#suggestions');
  // What opens for a moment may cover what was said.
  const reachable = all.filter(
    one => !isAbove || isAbove.contains(one) || (!overlay && one.closest('#transcript') === null),
  );
  return [
    ...ofPage(),
    ...all.flatMap(ofTarget),
    ...ofOverlaps(reachable),
    ...[...root.querySelectorAll('#window, #window *, #overlay *, #failed')]
      .filter(isVisible)
      .flatMap(one => ofWidth(one, find)),
    ...ofWindow(find),
    ...reachable.flatMap(one => ofReach(one, root)),
  ];
}

function ofPage() {
  const {scrollWidth} = document.documentElement;
  return scrollWidth > innerWidth ? [`the page is ${scrollWidth} px wide and scrolls`] : [];
}

function ofTarget(element) {
  const box = element.getBoundingClientRect();
  // Only where there is a mouse, and its arrow keys and its press do the same.
  const smallest = element.id === 'resize' ? 24 : smallestTarget;
  const isSmall = Math.min(box.width, box.height) < smallest - 0.1;
  return isSmall ? [`${nameOf(element)} is a small target: ${area(box)}`] : [];
}

/** The send button lies in the room that the input leaves for it; the corner by which one resizes on the window's. */
const onPurpose = [
  ['#send', '#input'],
  ['#jump', '#transcript *'],
  ['#suggestions *', '#jump'],
  ['#resize', '*'],
];

function ofOverlaps(elements) {
  const boxOf = element => {
    const box = element.getBoundingClientRect();
    const view = element.closest('#transcript, #suggestions')?.getBoundingClientRect();
    if (!view) return box;
    // What is scrolled out of view lies under nothing.
    const top = Math.max(box.top, view.top);
    return new DOMRect(box.x, top, box.width, Math.max(Math.min(box.bottom, view.bottom) - top, 0));
  };
  return elements.flatMap((one, index) =>
    elements.slice(index + 1).flatMap(other => {
      if (
        onPurpose.some(
          ([a, b]) => (one.matches(a) && other.matches(b)) || (one.matches(b) && other.matches(a)),
        )
      )
        return [];
      if (one.closest('.slides') !== other.closest('.slides')) return [];
      const [a, b] = [boxOf(one), boxOf(other)];
      const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      return width > 1 && height > 1
        ? [`${nameOf(one)} (${area(a)}) overlaps ${nameOf(other)} (${area(b)})`]
        : [];
    }),
  );
}

/** Nothing sticks out of the page, and no words out of their box. */
function ofWidth(element, find) {
  if (isScrolled(element) || element.closest('svg')) return [];
  const box = element.getBoundingClientRect();
  const around = (element.closest('#overlay') ? null : find('#window')?.getBoundingClientRect()) ?? {
    left: 0,
    right: innerWidth,
  };
  const isOut = box.width > 0 && (box.left < around.left - 1 || box.right > around.right + 1);
  const isCut =
    element.localName !== 'textarea' &&
    element.clientWidth > 0 &&
    element.scrollWidth > element.clientWidth + 1;
  return [
    ...(isOut ? [`${nameOf(element)} sticks out: ${area(box)}`] : []),
    // A carousel goes to the edge of the window, beyond what holds it.
    ...(isCut && !element.matches('.slides, .scroller, :is(.turn, .said):has(.carousel)')
      ? [`${nameOf(element)} is ${element.scrollWidth} px wide inside ${element.clientWidth}`]
      : []),
  ];
}

function ofWindow(find) {
  const faults = [];
  const isInside = ({left, top, right, bottom}, box) =>
    left >= box.left - 1 && top >= box.top - 1 && right <= box.right + 1 && bottom <= box.bottom + 1;
  const page = new DOMRect(0, 0, innerWidth, innerHeight);
  for (const selector of ['#window', '#launcher', '#failed', 'header', '#input', '#send', '#overlay[open]']) {
    const element = find(selector);
    if (element === null || !isVisible(element)) continue;
    const box = element.getBoundingClientRect();
    if (!isInside(box, page)) faults.push(`${nameOf(element)} is not all in view: ${area(box)}`);
  }
  const transcript = find('#transcript');
  if (transcript && isVisible(transcript) && transcript.clientHeight < leastTranscript)
    faults.push(`of the transcript only ${transcript.clientHeight} px are in view`);
  return faults;
}

/** Scrolled to, its middle is not under something else. */
function ofReach(element, root) {
  element.scrollIntoView({block: 'center', inline: 'center', behavior: 'instant'});
  const {x, y, width, height} = element.getBoundingClientRect();
  const hit = root.elementFromPoint(x + width / 2, y + height / 2);
  return hit !== null && element.contains(hit)
    ? []
    : [`${nameOf(element)} lies under ${hit ? nameOf(hit) : 'nothing'}`];
}
