// The query is the tag: each parameter is an attribute, `timing` is the property, `lacks` is not of the tag.
const element = document.createElement('dydu-chatbox');
for (const [name, value] of new URLSearchParams(location.search)) {
  if (name === 'lacks') continue;
  if (name === 'timing') element.timing = JSON.parse(value);
  else element.setAttribute(name, value);
}
// Halfway through a transition nothing is where it will be.
element.style.setProperty('--dydu-motion', '0s');
document.body.append(element);
