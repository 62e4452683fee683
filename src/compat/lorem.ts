/** Dummy answers, to try a theme on. */
export const standard =
  '<p>Lorem ipsum dolor sit amet, <strong>consectetur</strong> adipiscing elit. <a href="https://example.org/">Sed do eiusmod</a> tempor.</p><ul><li>Ut labore</li><li>Et dolore</li></ul>';
export const split = `${standard}<hr>${standard}`;
