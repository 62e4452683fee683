// The query is the tag: each parameter is an attribute, `timing` is the property.
const element = document.createElement('dydu-chatbox');
for (const [name, value] of new URLSearchParams(location.search)) {
  if (name === 'timing') element.timing = JSON.parse(value);
  else element.setAttribute(name, value);
}
document.body.append(element);
