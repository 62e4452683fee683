// The query is the tag: each parameter is an attribute, `timing` is the property, `lacks` is not of the tag.
const element = document.createElement('dydu-chatbox');
for (const [name, value] of new URLSearchParams(location.search)) {
  if (name === 'lacks') continue;
  if (name === 'timing') element.timing = JSON.parse(value);
  else element.setAttribute(name, value);
}
document.body.append(element);
