/** What a page has before the adapter is loaded: its hooks, its functions, and the events it has configured. */
export const calls: unknown[][] = [];

const note =
  (name: string) =>
  (...details: unknown[]) =>
    calls.push([name, ...details]);

const features = {
  chatbox: {
    loadChatbox: ['site.load'],
    onMinimize: ['site.minimize'],
    questionSent: ['site.asked', 'eval', 'nobody.there', 'site.asked'],
    rewordDisplay: ['site.rewords'],
    insatisfactionClicked: ['site.reason'],
  },
  gdpr: {acceptGdpr: ['site.agreed'], displayGdpr: ['site.consent']},
  teaser: {onClick: ['teaserClicked']},
  top: {topDisplay: ['site.top'], topClicked: ['site.topClicked']},
};
const names = ['load', 'minimize', 'asked', 'rewords', 'reason', 'agreed', 'consent', 'top', 'topClicked'];
Object.assign(window, {
  DYDU_QUALIFICATION_MODE: true,
  dyduAfterLoad: note('dyduAfterLoad'),
  dyduChatboxReady: note('dyduChatboxReady'),
  teaserClicked: note('teaserClicked'),
  site: Object.fromEntries(names.map(name => [name, note(name)])),
});
const script = document.createElement('script');
script.type = 'application/json';
script.dataset['dyduEvents'] = '';
script.textContent = JSON.stringify({active: true, features, verbosity: 2});
document.head.append(script);
