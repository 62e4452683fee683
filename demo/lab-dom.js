/** An element with its attributes and children; `onclick` and the like are functions. */
export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element[key] = value;
    else if (value !== false) element.setAttribute(key, value === true ? '' : String(value));
  }
  element.append(...children);
  return element;
}

export function select(label, options) {
  const box = el('select', {}, ...options.map(([value, text]) => el('option', {value}, text)));
  return {box, field: el('label', {class: 'field'}, `${label} `, box)};
}
