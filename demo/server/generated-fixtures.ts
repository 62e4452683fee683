import type {Fields} from './envelope.js';

const typeResponse = 'DMUnderstoodQuestion';

/** Answers too large or too deep to be stored. */
export const generated: Readonly<Record<string, () => Fields>> = {
  'broken-vast-steps': () => deepSteps(300),
  'broken-vast-carousel': () => endlessCarousel(10_000),
  'broken-vast-text': () => longText(5_000_000),
  'broken-vast-tables': () => repeated('<table><tr><td>In a table, '),
  'broken-vast-lists': () => repeated('<ul><li>in a list, '),
  'broken-vast-tags': () => repeated('<i>in <b>it, '),
  'broken-vast-rules': () => repeated('<div>a<hr>'),
  'broken-vast-pictures': () => repeated('<img src="data:," alt="none">'),
  'broken-vast-handler': () =>
    repeated(`reword('a',{`, `<p>Its link has a handler of 200 000 characters: <a href="#" onclick="`),
  'broken-vast-quotes': () => ({...repeated('x '), guiAction: `javascript:f('${"'".repeat(200_000)}x`}),
};

function deepSteps(count: number): Fields {
  let step: Fields | undefined;
  for (let number = count; number > 0; number--)
    step = {text: `<p>Step ${number}</p>`, typeResponse, ...(step && {nextStepResponse: step})};
  return step ?? {};
}

function endlessCarousel(count: number): Fields {
  const cards = Array.from({length: count}, (_, index) => ({
    title: `Card ${index + 1}`,
    subtitle: 'One of very many',
    numeric: String(index + 1),
    imageLink: null,
    imageName: null,
    buttonA: '<a href="https://lumen.example/offers" target="_blank">See</a>',
    buttonB: null,
    buttonC: null,
  }));
  const templateData = JSON.stringify(cards);
  return {text: '<p>Many cards</p>', typeResponse, templateName: 'dydu_carousel_array', templateData};
}

/** Never closed. */
const repeated = (unit: string, start = ''): Fields => ({
  text: start + unit.repeat(Math.ceil(200_000 / unit.length)),
  typeResponse,
});

function longText(characters: number): Fields {
  const paragraph = '<p>A paragraph that says the same as the one before it, and the one after.</p>';
  return {text: paragraph.repeat(Math.ceil(characters / paragraph.length)), typeResponse};
}
