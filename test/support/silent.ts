/** The bot says nothing of itself, so that every request is the visitor's. */
export const silent = {welcome: 'off', 'top-questions': 'off', suggestions: 'off'};
