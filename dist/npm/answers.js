import { nothing, html, svg, css } from 'lit';
import { map, mergeMap, filter, concatMap, defaultIfEmpty, EMPTY, defer, merge, tap, from, ignoreElements, distinctUntilChanged, switchMap, of, timer, timeout, catchError } from 'rxjs';
import { i as isObject, d as decoded, c as createPost, f as fromBase64, t as toJson, o as only, s as secondaryRequest, a as attributeTexts, b as attributeText, h as headersOf, e as suggestionsOf, g as topQuestionsOf } from './conversation.js';
import createDOMPurify from 'dompurify';
import { directive, Directive } from 'lit/directive.js';
import { b as closeIcon, a as addStyles } from './index.js';
import { A as ActionEvent, R as RedirectEvent } from './events.js';

/** The values of a response, which may be in an envelope or not. */
const valuesOf = (body, fromBase64) => isObject(body) && 'values' in body ? decoded(body['values'], fromBase64, 0) : body;
/** `chat/search`: a list of candidates, or a single one. */
const decodeSuggestions = (body, fromBase64) => textsOf(valuesOf(body, fromBase64), 'rootConditionReword');
/** `chat/topknowledge`: the list is JSON in a string. Raises a `SyntaxError` for what is not. */
function decodeTopQuestions(body, fromBase64) {
    const values = valuesOf(body, fromBase64);
    const json = isObject(values) ? values['knowledgeArticles'] : null;
    return typeof json === 'string' ? textsOf(JSON.parse(json), 'reword') : [];
}
const textsOf = (list, name) => (Array.isArray(list) ? list : [list])
    .map(one => (isObject(one) ? one[name] : null))
    .filter((text) => typeof text === 'string' && text.trim() !== '');

const searchForm = (search, { language, space }) => ({
    search,
    language,
    space,
    onlyShowRewordables: 'true',
});
/** The period is that of the official widget. */
const topQuestionsForm = (count, { language, space }) => ({
    maxKnowledge: String(count),
    period: 'Last30Days',
    language,
    space,
    solutionUsed: 'ASSISTANT',
});
/** The path under `chat/` and the form of a rating. */
function ratingForm(contextId, rating) {
    const about = { contextUUID: contextId, solutionUsed: 'ASSISTANT' };
    switch (rating.type) {
        case 'positive':
        case 'negative':
            return ['feedback', { feedBack: rating.type, ...about }];
        case 'reason':
            return ['feedback/insatisfaction', { choiceKey: String(rating.index), ...about }];
        case 'comment':
            return ['feedback/comment', { comment: rating.text, ...about }];
    }
}
const variableForm = (contextId, name, value) => ({
    contextUuid: contextId,
    name,
    value,
    solutionUsed: 'ASSISTANT',
});

/** The calls of the Dialog API that no answer depends on. */
function httpSecondaryApi(botId, visit, headers) {
    const post = createPost(headers);
    const bot = encodeURIComponent(botId);
    return {
        topQuestions: (server, count) => post(`${server}chat/topknowledge/${bot}`, topQuestionsForm(count, visit())).pipe(map(body => decodeTopQuestions(body, fromBase64))),
        suggestions: (server, text) => post(`${server}chat/search/${bot}`, searchForm(text, visit())).pipe(map(body => decodeSuggestions(body, fromBase64))),
        rate(server, contextId, rating) {
            const [path, form] = ratingForm(contextId, rating);
            return post(`${server}chat/${path}/${bot}`, form);
        },
        setVariable: (server, contextId, name, value) => post(`${server}chat/variable/${bot}`, variableForm(contextId, name, value)),
    };
}

// One after the other, and none that looks at a character again and again: handlers are foreign, and may be long.
const start = /\breword(?:test)?\(\s*'/;
const middle = /'\s*,\s*(?=\{)/;
const end = /\}\s*\)/;
const pair = /[{,]\s*['"]?([\w-]+)['"]?\s*:\s*(?:'([^']*)'|"([^"]*)"|(-?\d+(?:\.\d+)?)|(true|false))/g;
/**
 * The click in a handler such as `try {reword('Where is it?',{'type':'redirection_knowledge'}); …}`: parsed, never run,
 * because the text is not always valid JavaScript. Undefined for anything else.
 */
function clickOf(handler) {
    const found = start.exec(handler ?? '');
    const call = found ? found.input.slice(found.index + found[0].length) : '';
    const textEnd = call.search(middle);
    const options = call.slice(textEnd);
    const optionsEnd = options.search(end);
    const text = call.slice(0, textEnd).replaceAll("\\'", "'").trim();
    if (textEnd < 1 || optionsEnd < 0 || text === '')
        return undefined;
    const extra = [...options.slice(0, optionsEnd).matchAll(pair)].map(([, name, one, two, number, word]) => [
        name,
        one ?? two ?? (word === undefined ? Number(number) : word === 'true'),
    ]);
    return { text, extra: Object.fromEntries(extra) };
}
const types = /^(redirection|reword|ask)/;
const silent = ['redirection', 'redirection_newpage', 'redirection_invalidlink'];
/** A link that leads to a page, and of which the server wants to know. */
const isFollowed = ({ text, extra }) => /^https?:\/\//i.test(text) || silent.includes(String(extra['type']));
/** A click that is not shown as the visitor's own words. */
const isHidden = ({ text, extra }) => extra['hide'] === true || !types.test(String(extra['type'])) || text.startsWith('_pushcondition_');

/** On a link whose click is a question, or is counted: a {@link Click}, as JSON. Only this module writes it. */
const clickAttribute = 'data-click';
const dormantHandler = 'data-onclick';
/**
 * Handlers and styles are put to sleep before the HTML is parsed. They would do nothing in any case, but a page with a
 * policy would hear of a violation at each of them.
 */
const asleep = (html) => html
    .replace(/<style\b.*?(<\/style\s*>|$)/gis, '')
    .replace(/<[a-z][^>]*>?/gi, tag => tag.replace(/"[^"]*"|'[^']*'|(\s)(?=(?:on[a-z]+|style)\s*=)/gi, (all, space) => space === undefined ? all : `${space}data-`));
const words = (text) => text.trim().split(/\s+/);
/** DOMPurify's profile of HTML would allow these. */
const forbidden = {
    FORBID_TAGS: words('style form input button textarea select option dialog slot template'),
    FORBID_ATTR: words(`
    style color bgcolor class part slot for background autoplay autofocus tabindex contenteditable nonce
    command commandfor popover popovertarget popovertargetaction`),
};
/** Of one of these protocols, or of none: relative to the page. DOMPurify takes the white space out before it asks. */
const addresses = /^(?:(?:https?|mailto|tel):|[^a-z]|[a-z+.-]+(?:[^a-z+.:-]|$))/i;
/**
 * One for all chatboxes of a page, which under `trusted-types` would refuse the second of a name. Not DOMPurify's own,
 * because the page may ship DOMPurify itself.
 */
const policy = typeof window === 'undefined'
    ? undefined
    : window.trustedTypes?.createPolicy('dydu-chatbox-sanitizer', {
        createHTML: html => html,
        createScriptURL: url => url,
        createScript: () => '',
    });
/**
 * The one door for foreign HTML. No script, style, form or frame passes, no inline style or handler, no name that
 * could hide a property of the document; links open in a new tab, a click of type `redirection` in this one, and what
 * they open knows nothing of this page.
 */
function createSanitizer(purify = createDOMPurify(window)) {
    const clicks = new WeakMap();
    purify.addHook('beforeSanitizeAttributes', node => {
        const click = node.tagName === 'A' ? clickOf(node.getAttribute(dormantHandler)) : undefined;
        if (click !== undefined)
            clicks.set(node, click);
    });
    purify.addHook('afterSanitizeAttributes', node => {
        const click = clicks.get(node);
        if (click !== undefined) {
            node.setAttribute(clickAttribute, toJson(click));
            if (!isFollowed(click)) {
                node.setAttribute('href', '#');
                return;
            }
        }
        if (node.hasAttribute('href')) {
            if (click?.extra['type'] !== 'redirection')
                node.setAttribute('target', '_blank');
            node.setAttribute('rel', 'noopener noreferrer');
        }
    });
    return html => purify.sanitize(asleep(html), {
        ...forbidden,
        ALLOWED_URI_REGEXP: addresses,
        USE_PROFILES: { html: true },
        ALLOW_DATA_ATTR: false,
        SANITIZE_NAMED_PROPS: true,
        ...(policy && { TRUSTED_TYPES_POLICY: policy, RETURN_TRUSTED_TYPE: true }),
    });
}
/** Null for a link that was not in a handler of the platform. */
function clickOn(link) {
    const json = link.getAttribute(clickAttribute);
    return json === null ? null : JSON.parse(json);
}

/** Tells the dialog's server of a link that was followed. What it answers is shown, if it has something to say. */
const trackLink = context => only(context.intents$, 'follow').pipe(mergeMap(({ text, extra }) => {
    const question = { id: context.newId(), text, extra, hidden: true };
    return secondaryRequest((by, contextId) => {
        const { epoch } = context.router.routing();
        return context.transport.talk(by, question, contextId).pipe(filter(({ html }) => html.trim() !== ''), map((answer) => ({ type: 'answered', id: question.id, question, answer, by, epoch })));
    }, context);
}));

/** A rating goes to the dialog that gave the answer, while that dialog lives, or nowhere. */
const sendFeedback = (api) => context => only(context.intents$, 'rate').pipe(concatMap(({ turn: { id, epoch }, rating }) => secondaryRequest((server, contextId) => context.router.routing().epoch === epoch ? api.rate(server, contextId, rating) : EMPTY, context).pipe(map(() => rating.type), defaultIfEmpty('failed'), map((step) => ({ type: 'rated', id, rating: step })))));

/** Messages of the page are shown among the answers of this tab, and in no other tab. */
const addPageMessage = ({ intents$, newId }) => only(intents$, 'say').pipe(map(({ type, ...message }) => ({ type: 'said', id: newId(), ...message })));

/**
 * Variables live in one dialog of one server: a new dialog gets them again.
 *
 * @param variables those set so far; it is added to.
 */
const setVariables = (api, variables) => context => defer(() => {
    let epochTold = -1;
    const told = new Map();
    return merge(only(context.intents$, 'set-variable').pipe(tap(({ name, value }) => variables.set(name, value))), context.router.events$.pipe(filter(({ type }) => type === 'answered')), from([null])).pipe(concatMap(() => {
        const { epoch } = context.router.routing();
        if (epoch !== epochTold)
            told.clear();
        epochTold = epoch;
        const news = [...variables].filter(([name, value]) => told.get(name) !== value);
        return from(news).pipe(concatMap(([name, value]) => secondaryRequest((server, contextId) => context.router.routing().epoch === epoch
            ? api.setVariable(server, contextId, name, value)
            : EMPTY, context).pipe(tap(() => told.set(name, value)))));
    }), ignoreElements());
});

const none = { type: 'offered', offers: { suggestions: [] } };
/**
 * Proposes questions while the visitor types: after a pause, of the server that the question would go to. What was asked
 * for is given up as soon as something else is typed or sent.
 *
 * @param most how many are shown; 0 for none.
 */
const suggest = (api, most) => ({ intents$, router, timing }) => merge(only(intents$, 'suggestions').pipe(map(({ text }) => text)), only(intents$, 'ask').pipe(map(() => ''))).pipe(distinctUntilChanged(), switchMap(text => text === '' || most() === 0
    ? of(none)
    : timer(timing.typing).pipe(switchMap(() => api.suggestions(router.server(), text).pipe(timeout({ first: timing.secondary }))), map((found) => ({ type: 'offered', offers: { suggestions: found.slice(0, most()) } })), catchError(() => of(none)))));

/** Proposes what others ask most, once a conversation. @param count how many; 0 for none. */
const topQuestions = (api, count) => ({ router, timing }) => defer(() => (count() === 0 ? EMPTY : api.topQuestions(router.server(), count()))).pipe(timeout({ first: timing.secondary }), map((top) => ({ type: 'offered', offers: { top } })), catchError(() => EMPTY));

/** A link where it leads somewhere, else a button. @param tabIndex where it is one of a group */
function linkView({ label, href, click }, style, press, tabIndex) {
    const pressed = () => {
        if (click !== null)
            press(click);
    };
    return href === null
        ? html `<button
        dir="auto"
        part="reply"
        class=${style}
        type="button"
        tabindex=${tabIndex ?? nothing}
        @click=${pressed}
      >
        ${label}
      </button>`
        : html `<a
        dir="auto"
        part="reply"
        class=${style}
        href=${href}
        target=${click?.extra['type'] === 'redirection' ? nothing : '_blank'}
        rel="noopener noreferrer"
        tabindex=${tabIndex ?? nothing}
        @click=${pressed}
        >${label}</a
      >`;
}

/** The official widget cuts here; so do knowledge bases that were written for it. */
const longSubtitle = 85;
const cardView = ({ image, title, subtitle, numeric, buttons }, labels, press) => html `
  <article part="card" class="card">
    ${image === undefined ? nothing : html `<img part="card-image" src=${image.url} alt=${image.name} loading="lazy" />`}
    ${title === '' ? nothing : html `<h3 part="card-title" dir="auto">${title}</h3>`}
    ${subtitleView(subtitle, labels)}
    ${numeric === '' ? nothing : html `<p part="card-price" class="numeric" dir="auto">${numeric}</p>`}
    ${buttons.map((button, index) => linkView(button, index === 0 ? 'action strong' : 'action', press))}
  </article>
`;
function subtitleView(subtitle, labels) {
    if (subtitle === '')
        return nothing;
    if (subtitle.length <= longSubtitle)
        return html `<p part="card-text" dir="auto">${subtitle}</p>`;
    const beginning = subtitle.slice(0, longSubtitle).replace(/\s\S*$/, '');
    return html `<details part="card-text">
    <summary dir="auto">
      ${beginning}<span class="rest">… <span class="ask">${labels.readMore}</span></span>
    </summary>
    <p dir="auto">${subtitle.slice(beginning.length).trim()}</p>
  </details>`;
}

/** Of its own: this is evaluated before the code of the conversation is shared (decision 8). */
const icon = (path) => svg `<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`;
const thumbUpIcon = icon('M15 5.88 14 10h5.83a2 2 0 0 1 1.92 2.56l-2.33 8A2 2 0 0 1 17.5 22H4a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2h2.76a2 2 0 0 0 1.79-1.11L12 2a3.13 3.13 0 0 1 3 3.88ZM7 10v12');
const thumbDownIcon = icon('M9 18.12 10 14H4.17a2 2 0 0 1-1.92-2.56l2.33-8A2 2 0 0 1 6.5 2H20a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-2.76a2 2 0 0 0-1.79 1.11L12 22a3.13 3.13 0 0 1-3-3.88ZM17 14V2');
const copyIcon = icon('M10 8h10a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H10a2 2 0 0 1-2-2V10a2 2 0 0 1 2-2M4 16c-1.1 0-2-.9-2-2V4c0-1.1.9-2 2-2h10c1.1 0 2 .9 2 2');
const copiedIcon = icon('M20 6 9 17l-5-5');
const previousIcon = icon('m15 18-6-6 6-6');
const nextIcon = icon('m9 18 6-6-6-6');

const steps = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -1, ArrowDown: 1 };
/** The index to which a key moves the focus; undefined for other keys, and for keys that belong to the browser. */
function ledTo(event, at, count) {
    const { key } = event;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
        return undefined;
    if (key === 'Home')
        return 0;
    if (key === 'End')
        return count - 1;
    const isMirrored = (key === 'ArrowLeft' || key === 'ArrowRight') &&
        getComputedStyle(event.currentTarget).direction === 'rtl';
    const step = steps[key];
    return step === undefined ? undefined : Math.min(Math.max(at + (isMirrored ? -step : step), 0), count - 1);
}
const itemsOf = (event) => [
    ...event.currentTarget.querySelectorAll('a, button'),
];
/** The keys of a toolbar: the arrows, Home and End lead from one of its items to another, Tab leads out. */
function rove(event) {
    const items = itemsOf(event);
    const item = items[ledTo(event, items.indexOf(event.target), items.length) ?? -1];
    if (item === undefined)
        return;
    event.preventDefault();
    item.focus();
}
/** Tab comes back to the item that had the focus last. */
function keepItem(event) {
    for (const item of itemsOf(event))
        item.tabIndex = item === event.target ? 0 : -1;
}
/**
 * Tab stops at what is in one of the slides that stand before an element, and passes by the others. A screen reader
 * finds them all.
 */
class StopsOf extends Directive {
    #passedBy = new WeakSet();
    // Its parameter is what `update` gets.
    render(index) {
        return index < 0 ? undefined : nothing;
    }
    update({ element }, [index]) {
        const slides = [...(element.previousElementSibling?.children ?? [])];
        // No `entries()`: old libraries make another thing of it.
        slides.forEach((slide, at) => {
            for (const one of slide.querySelectorAll('*')) {
                if (at !== index && one.tabIndex >= 0) {
                    this.#passedBy.add(one);
                    one.tabIndex = -1;
                }
                else if (at === index && this.#passedBy.delete(one))
                    one.tabIndex = 0;
            }
        });
        return nothing;
    }
}
const stopsOf = directive(StopsOf);

/** The time without a scroll event after which scrolling has stopped, in ms. */
const stillness = 100;
/**
 * Slides side by side: they are swiped, scrolled, stepped through by the arrows beside them or on the keyboard. One of
 * them is a stop of the Tab key, then what is in it.
 */
function carouselView(slides, title, index, labels, act) {
    const count = slides.length;
    const show = (list, at) => {
        const [first, slide] = [list?.firstElementChild, list?.children[at]];
        if (!list || !first || !slide)
            return undefined;
        list.scrollTo({ left: slide.offsetLeft - first.offsetLeft });
        act.moved(at);
        return slide;
    };
    const step = (by) => (event) => {
        const list = event.currentTarget.closest('.carousel')?.querySelector('.slides');
        const to = Math.min(Math.max(index + by, 0), count - 1);
        if (show(list, to))
            act.say(labels.position(to + 1, count));
    };
    // The keys of what is in a slide are its own; those of a slide lead to another, which then is read.
    const stepByKey = (event) => {
        const list = event.currentTarget;
        const at = [...list.children].indexOf(event.target);
        const to = at < 0 || /Up|Down/.test(event.key) ? undefined : ledTo(event, at, count);
        if (to === undefined)
            return;
        event.preventDefault();
        show(list, to)?.focus({ preventScroll: true });
    };
    const focused = ({ currentTarget, target }) => {
        const list = currentTarget;
        const at = slideOf(list, target);
        // A pressed element must not move away from the pointer.
        if (target.matches(':focus-visible'))
            show(list, at);
        else if (at >= 0)
            act.moved(at);
    };
    const stopped = (list) => {
        const [first, second] = list.children;
        const width = Math.abs((second?.offsetLeft ?? 0) - (first?.offsetLeft ?? 0));
        const isAtEnd = Math.abs(list.scrollLeft) + list.clientWidth >= list.scrollWidth - 2;
        const focused = slideOf(list, list.getRootNode().activeElement);
        if (focused >= 0 && isInView(list, focused))
            act.moved(focused);
        else if (width > 0)
            act.moved(isAtEnd ? count - 1 : Math.round(Math.abs(list.scrollLeft) / width));
    };
    // On the way to a slide others pass by, which are not meant. Not every browser tells when it has stopped.
    const scrolled = ({ currentTarget, type }) => {
        const list = currentTarget;
        const { scrollLeft } = list;
        if (type === 'scrollend')
            stopped(list);
        else if (!('onscrollend' in list))
            setTimeout(() => {
                if (list.scrollLeft === scrollLeft)
                    stopped(list);
            }, stillness);
    };
    return html `
    <div part="carousel" class="carousel" role="group" aria-label=${title}>
      <ul
        part="slides"
        class="slides"
        tabindex="-1"
        @scroll=${scrolled}
        @scrollend=${scrolled}
        @keydown=${stepByKey}
        @focusin=${focused}
      >
        ${slides.map((slide, at) => html `<li
              class="slide"
              tabindex=${at === index ? '0' : '-1'}
              aria-label=${labels.position(at + 1, count)}
            >
              ${slide}
            </li>`)}
      </ul>
      <p class="steer" ${stopsOf(index)}>
        <button
          part="previous"
          class="quiet"
          type="button"
          aria-label=${labels.previous}
          aria-disabled=${index === 0 ? 'true' : 'false'}
          @click=${step(-1)}
        >
          ${previousIcon}
        </button>
        <span part="position" .textContent=${labels.position(index + 1, count)}></span>
        <button
          part="next"
          class="quiet"
          type="button"
          aria-label=${labels.next}
          aria-disabled=${index >= count - 1 ? 'true' : 'false'}
          @click=${step(1)}
        >
          ${nextIcon}
        </button>
      </p>
    </div>
  `;
}
/** Which slide something is in; -1 for none. */
const slideOf = (list, thing) => [...list.children].findIndex(slide => slide.contains(thing));
/** Returns true if a part of the slide is visible. */
function isInView(list, at) {
    const outer = list.getBoundingClientRect();
    const inner = list.children[at]?.getBoundingClientRect() ?? outer;
    return inner.right > outer.left && inner.left < outer.right;
}

const longestComment = 300;
/** The announcement after the newest answer was rated. */
function ratedBetween(before, after, wordingOf, labels) {
    const { rating, progress } = after.turns.at(-1) ?? {};
    const isNew = rating !== undefined && rating !== before.turns.at(-1)?.rating;
    const wording = isNew && progress?.type === 'answered' && wordingOf(progress);
    return wording ? ratedWords(rating, wording, labels) : '';
}
function ratedWords(rating, { introduction, commentLabel, end }, labels) {
    switch (rating) {
        case 'negative':
            return introduction || labels.reasonsTitle;
        case 'reason':
            return commentLabel || labels.comment;
        case 'positive':
            return labels.thanks;
        case 'comment':
            return end || labels.thanks;
        case 'failed':
            return labels.notRated;
    }
}
/** Thumbs, then reasons and a comment for the thumb that points down, then thanks. */
function feedbackView({ rating }, wording, labels, rate) {
    // The button that is pressed goes away, and what comes instead is read on from here.
    const rated = (chosen) => (event) => {
        event.preventDefault();
        event.currentTarget.closest('.feedback')?.focus({ preventScroll: true });
        rate(chosen);
    };
    const comment = (event) => {
        const form = event.currentTarget;
        const text = form.querySelector('textarea')?.value.trim() ?? '';
        if (text === '')
            event.preventDefault();
        else
            rated({ type: 'comment', text })(event);
    };
    const thumb = (type, label, icon) => html `<button
      part="rate"
      class="quiet"
      type="button"
      aria-label=${label}
      title=${label}
      @click=${rated({ type })}
    >
      ${icon}
    </button>`;
    const thumbs = html `<span>${labels.isHelpful}</span> ${thumb('positive', labels.yes, thumbUpIcon)}
    ${thumb('negative', labels.no, thumbDownIcon)}`;
    const words = rating === undefined ? '' : ratedWords(rating, wording, labels);
    const said = html `<span dir="auto">${words}</span>`;
    const reasons = html `${said}
  ${labels.reasons.map((reason, index) => html `<button
        part="action"
        class="action"
        type="button"
        dir="auto"
        @click=${rated({ type: 'reason', index })}
      >
        ${wording.choices[index] || reason}
      </button>`)}`;
    const commentForm = html `<form @submit=${comment}>
    <label for="comment" dir="auto">${wording.commentLabel || labels.comment}</label>
    <textarea
      id="comment"
      part="comment"
      rows="2"
      maxlength=${longestComment}
      placeholder=${wording.commentPlaceholder || labels.commentHint}
    ></textarea>
    <button part="action" class="action" type="submit" dir="auto">
      ${wording.send || labels.sendComment}
    </button>
  </form>`;
    const stages = {
        negative: [reasons, commentForm],
        reason: commentForm,
        positive: said,
        comment: said,
        failed: said,
    };
    return html `<div part="feedback" class="feedback" role="group" aria-label=${labels.isHelpful} tabindex="-1">
    ${rating === undefined ? thumbs : stages[rating]}
  </div>`;
}

/** An answer with everything that belongs to it. Its copy button is listened to from above: one listener for all. */
function answerView(turn, answer, standing, labels, act) {
    const { avatar, name, isNewest } = standing;
    const cardsOf = ({ cards }) => cards.map(card => cardView(card, labels, act.press));
    const below = (part) => [
        repliesView(part, labels, act.press),
        sidebarView(part, labels, act),
    ];
    const steps = answer.steps.map(step => html `${bubblesView(step)} ${cardsOf(step)} ${below(step)}`);
    const slides = steps.length > 0 ? steps : cardsOf(answer);
    const carousel = () => carouselView(slides, steps.length > 0 ? labels.steps : labels.cards, standing.slide, labels, {
        moved: act.slide,
        say: act.say,
    });
    return html `
    <div class="said ${answer.understanding} ${avatar && 'beside'}" data-turn=${turn.id}>
      ${avatar === null ? nothing : html `<img part="avatar" class="avatar" src=${avatar} alt="" />`}
      ${name === null ? nothing : html `<span part="name" class="name" aria-hidden="true">${name}</span>`}
      ${steps.length > 0 ? nothing : bubblesView(answer)} ${slides.length > 1 ? carousel() : slides}
      ${answer.isCut ? html `<p part="notice" class="notice">${labels.cut}</p>` : nothing}
      ${steps.length > 0 ? nothing : below(answer)}
      <div class="under">
        ${isNewest && answer.feedback ? feedbackView(turn, answer.feedback, labels, act.rate) : nothing}
        ${metaView(standing, labels)}
      </div>
    </div>
  `;
}
const bubblesView = ({ bubbles }) => bubbles.map(bubble => html `<div part="answer" class="answer" dir="auto">${bubble}</div>`);
const repliesView = ({ replies }, labels, press) => replies.length === 0
    ? nothing
    : html `<div role="toolbar" aria-label=${labels.replies} @keydown=${rove} @focusin=${keepItem}>
        <ul part="replies" class="replies">
          ${replies.map((reply, index) => html `<li>${linkView(reply, 'action', press, index === 0 ? 0 : -1)}</li>`)}
        </ul>
      </div>`;
const sidebarView = ({ sidebar }, labels, act) => sidebar === undefined
    ? nothing
    : html `<button
        part="action"
        class="action"
        type="button"
        dir="auto"
        aria-haspopup="dialog"
        @click=${() => {
        act.showSidebar(sidebar);
    }}
      >
        ${sidebar.title || labels.details}
      </button>`;
const metaView = ({ isCopied, time }, labels) => html `<p part="meta" class="meta">
    ${isCopied === undefined
    ? nothing
    : html `<button
            part="copy"
            class="quiet copy"
            type="button"
            aria-label=${isCopied ? labels.copied : labels.copy}
            title=${isCopied ? labels.copied : labels.copy}
          >
            ${isCopied ? copiedIcon : copyIcon}
          </button>`}
    ${time === undefined ? nothing : html `<time part="time" datetime=${time.iso} title=${time.long} .textContent=${time.short}></time>`}
  </p>`;

/** Styles of feedback, suggestions, choices and overlays. */
const answerExtrasStyles = css `
  .feedback {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    color: var(--_faint);
    font-size: 0.875em;
  }
  .feedback:has(form) {
    inline-size: 100%;
  }
  .feedback form {
    display: grid;
    gap: 8px;
    inline-size: 100%;
  }
  .feedback textarea {
    padding: 8px 12px;
    border: 1px solid var(--_faint);
    border-radius: 12px;
    background: var(--_surface);
    color: var(--_text);
    font-size: max(16px, 1em);
    resize: vertical;
  }
  .feedback .action,
  .overlay-body .action {
    justify-self: start;
  }

  .top {
    display: grid;
    gap: 8px;
    margin-block-end: var(--_space);
  }
  .top h3 {
    color: var(--_faint);
    font-size: 0.875em;
  }
  .top ol {
    display: grid;
    justify-items: start;
    gap: 8px;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  #suggestions {
    position: absolute;
    inset-block-end: 100%;
    inset-inline: 8px;
    max-block-size: 50cqb;
    margin: 0 0 4px;
    padding: 4px;
    overflow-y: auto;
    border: 1px solid var(--_line);
    border-radius: 16px;
    background: var(--_surface);
    box-shadow: var(--_low-shadow);
    list-style: none;
  }
  /* The number of characters that are left stands between. */
  #suggestions:has(~ .counter) {
    margin-block-end: 28px;
  }
  #suggestions li {
    display: flex;
    align-items: center;
    min-block-size: 44px;
    padding: 4px 12px;
    border-radius: 12px;
    cursor: pointer;
  }
  #suggestions li:is(:hover, [aria-selected='true']) {
    background: var(--_bubble);
  }
  #suggestions [aria-selected='true'] {
    outline: 2px solid var(--_color);
    outline-offset: -2px;
  }

  .selects {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    margin: 0;
    padding: 4px var(--_space);
    border-block-end: 1px solid var(--_line);
    color: var(--_faint);
    font-size: 0.875em;
  }
  .selects select {
    min-block-size: 44px;
    border: 0;
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
  }

  #overlay {
    min-inline-size: min(320px, 100% - 16px);
    max-inline-size: min(720px, 100% - 16px);
    max-block-size: calc(100% - 16px);
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
  }
  #overlay:has(iframe, .overlay-body > img) {
    max-inline-size: min(960px, 100% - 16px);
  }
  #overlay[open] {
    display: flex;
    flex-direction: column;
  }
  #overlay::backdrop {
    background: rgb(0 0 0 / 0.6);
  }
  .overlay-body {
    display: grid;
    gap: 8px;
    padding: var(--_space);
    overflow: auto;
    overscroll-behavior: contain;
  }
  .overlay-body .answer {
    max-inline-size: 100%;
    padding: 0;
    border: 0;
    background: none;
  }
  .overlay-body > img {
    max-inline-size: 100%;
    margin: auto;
  }
  .overlay-body iframe {
    inline-size: 960px;
    max-inline-size: 100%;
    block-size: 60vh;
    border: 1px solid var(--_line);
    border-radius: 8px;
  }

  /* What has the focus is above the button that floats over the end. */
  #transcript {
    scroll-padding-block-end: 60px;
  }
  @media (forced-colors: active) {
    #overlay {
      border: 1px solid;
    }
    #suggestions [aria-selected='true'] {
      outline-color: Highlight;
    }
  }
`;

/** Cards, alone and side by side. */
const cardStyles = css `
  /* To the edge of the window, where the next slide shows that it is there. */
  .carousel {
    inline-size: calc(100% + var(--_space));
  }
  .slides {
    position: relative;
    display: flex;
    gap: 12px;
    margin: 0;
    padding-block: 2px 8px;
    padding-inline: 2px var(--_space);
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scroll-snap-type: x mandatory;
    scrollbar-width: none;
    scroll-behavior: smooth;
    list-style: none;
  }
  .slide {
    display: grid;
    flex: 0 0 min(264px, 86%);
    align-content: start;
    justify-items: start;
    gap: 8px;
    scroll-snap-align: start;
  }
  .slide:has(> .card) {
    align-content: stretch;
  }
  .slide .answer {
    max-inline-size: 100%;
  }
  .steer {
    display: flex;
    gap: 4px;
    align-items: center;
    margin: 0;
    color: var(--_faint);
    font-size: 0.875em;
  }
  :dir(rtl) > .steer svg {
    transform: scaleX(-1);
  }
  .steer [aria-disabled='true'] {
    opacity: 0.4;
  }

  .card {
    display: flex;
    flex-direction: column;
    gap: 8px;
    inline-size: min(264px, 100%);
    block-size: 100%;
    padding-block: 12px;
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: var(--_bubble-radius);
    background: var(--_surface);
  }
  .card > * {
    margin: 0 12px;
  }
  .card .action {
    text-align: center;
  }
  .card :not(.action) + .action {
    margin-block-start: auto;
  }
  .card img {
    flex: none;
    inline-size: 100%;
    block-size: 148px;
    margin: -12px 0 0;
    object-fit: cover;
  }
  .card h3 {
    flex: none;
    font-size: 1em;
  }
  .card summary {
    cursor: pointer;
    list-style: none;
  }
  .card [open] .rest {
    display: none;
  }
  .card details p {
    margin: 0;
  }
  .numeric {
    font-size: 1.125em;
    font-weight: 600;
  }

  @media (prefers-reduced-motion: reduce) {
    .slides {
      scroll-behavior: auto;
    }
  }
`;

/** Loaded with what shows answers. */
const answerStyles = css `
  .said {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: 8px;
    min-inline-size: 0;
  }
  .beside {
    padding-inline-start: 40px;
  }
  .avatar {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: 32px;
    block-size: 32px;
    border-radius: 50%;
    object-fit: cover;
  }
  .name {
    color: var(--_faint);
    font-size: 0.8125em;
  }
  .name.own {
    justify-self: end;
  }
  #jump {
    position: absolute;
    inset-block-end: calc(100% + 8px);
    inset-inline-end: var(--_space);
    display: flex;
    align-items: center;
    gap: 4px;
    min-inline-size: 44px;
    min-block-size: 44px;
    padding: 10px;
    border: 1px solid var(--_line);
    border-radius: var(--_control-radius);
    background: var(--_surface);
    box-shadow: var(--_low-shadow);
  }
  [aria-invalid='true'] ~ .counter {
    font-weight: 600;
  }
  .answer > div > :first-child {
    margin-block-start: 0;
  }
  .answer > div > :last-child {
    margin-block-end: 0;
  }
  .answer a,
  .ask {
    color: inherit;
    text-decoration: underline;
    text-decoration-color: var(--_color);
    text-decoration-thickness: 2px;
    text-underline-offset: 3px;
  }
  .answer img {
    display: block;
    max-inline-size: 100%;
    max-block-size: 320px;
    inline-size: auto;
    block-size: auto;
    object-fit: contain;
    border-radius: 8px;
  }
  .zoom {
    display: block;
    max-inline-size: 100%;
    padding: 0;
    border: 0;
    border-radius: 8px;
    background: none;
    cursor: zoom-in;
  }
  .answer :is(ul, ol) {
    padding-inline-start: 1.4em;
  }
  .answer li + li {
    margin-block-start: 4px;
  }
  .scroller {
    scrollbar-color: var(--_faint) transparent;
    overflow-x: auto;
  }
  .answer table {
    border-collapse: collapse;
  }
  .answer :is(td, th) {
    padding: 4px 8px;
    border: 1px solid var(--_line);
    text-align: start;
  }
  .answer pre {
    white-space: pre-wrap;
  }
  .fresh:last-of-type .answer ~ .answer {
    animation: appear var(--_motion) 0.5s both;
  }
  .fresh:last-of-type .answer ~ .answer ~ .answer {
    animation-delay: 1s;
  }
  .fresh:last-of-type .answer ~ .answer ~ .answer ~ .answer {
    animation-delay: 1.5s;
  }
  @keyframes appear {
    from {
      opacity: 0;
      transform: translateY(8px);
    }
  }

  .replies {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  /* What could be said then steps back. */
  .turn:has(+ .turn) .replies .action:not(:hover) {
    border-color: var(--_line);
    background: none;
    color: var(--_faint);
  }
  a.action {
    display: inline-block;
    text-align: center;
    text-decoration: none;
  }

  ${cardStyles}

  .under {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 8px;
    justify-self: stretch;
    justify-content: space-between;
  }
  .meta {
    display: flex;
    align-items: center;
    margin-inline-start: -8px;
    color: var(--_faint);
    font-size: 0.8125em;
    opacity: 0;
    transition: opacity var(--_motion);
  }
  .meta:first-child {
    margin-block: -8px;
  }
  .meta svg {
    inline-size: 16px;
    block-size: 16px;
  }
  .turn:is(:hover, :focus-within, :last-of-type) .meta {
    opacity: 1;
  }
  .turn:has(+ .turn) .meta {
    margin-block-end: calc(var(--_space) * -1);
  }
  /* What scrolls away does so softly; the ring around it stays whole. */
  #transcript:not(:focus-visible) + .bottom {
    box-shadow: 0 -4px 8px var(--_surface);
  }

  @media (hover: none), (pointer: coarse) {
    .meta {
      opacity: 1;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .fresh .answer {
      animation: none !important;
    }
  }
`;

/** The list of frequently asked questions, shown before the first question. */
const topQuestionsView = (questions, title, ask) => html `
  <section part="top-questions" class="top">
    <h3>${title}</h3>
    <ol>
      ${questions.map(text => html `<li>
            <button
              part="top-question"
              dir="auto"
              class="action"
              type="button"
              @click=${() => {
    ask(text);
}}
            >
              ${text}
            </button>
          </li>`)}
    </ol>
  </section>
`;

/** A modal `<dialog>`: the browser holds the focus in it and gives it back. */
function overlayView(overlay, labels, closed) {
    const close = (event) => {
        event.currentTarget.closest('dialog')?.close();
    };
    // Escape closes the dialog, and not the window behind it.
    const keep = (event) => {
        if (event.key === 'Escape')
            event.stopPropagation();
    };
    // A visitor who selects text may release the pointer outside the dialog.
    const press = ({ currentTarget, target }) => {
        currentTarget.toggleAttribute('data-outside', target === currentTarget);
    };
    const closeOutside = (event) => {
        if (event.target === event.currentTarget && event.target.matches('[data-outside]'))
            close(event);
    };
    const title = overlay?.type === 'sidebar' ? overlay.sidebar.title || labels.details : labels.image;
    return html `<dialog
    id="overlay"
    part="overlay"
    aria-labelledby="overlay-title"
    @close=${closed}
    @keydown=${keep}
    @pointerdown=${press}
    @click=${closeOutside}
  >
    ${overlay === undefined
        ? nothing
        : html `<header part="overlay-header" role="none">
              <h3 id="overlay-title" dir="auto">${title}</h3>
              <button
                part="overlay-close"
                class="quiet"
                type="button"
                aria-label=${labels.closeDetails}
                @click=${close}
              >
                ${closeIcon}
              </button>
            </header>
            <div
              part="overlay-body"
              class="overlay-body"
              role="group"
              aria-labelledby="overlay-title"
              tabindex="0"
            >
              ${bodyView(overlay, labels)}
            </div>`}
  </dialog>`;
}
function bodyView(overlay, labels) {
    if (overlay.type === 'image')
        return html `<img src=${overlay.url} alt=${overlay.name} />`;
    const { body, title, url } = overlay.sidebar;
    if (url === undefined)
        return html `<div class="answer" dir="auto">${body}</div>`;
    // Its own origin stays out of reach of its scripts: it may be the page's.
    return html `<iframe
      src=${url}
      title=${title || labels.details}
      sandbox="allow-forms allow-popups allow-scripts"
      referrerpolicy="no-referrer"
    ></iframe>
    <a part="action" class="action" href=${url} target="_blank" rel="noopener noreferrer"
      >${labels.openPage}</a
    >`;
}

/** The content of the overlay: an enlarged image, or the details of an answer. */
class OverlayController {
    #overlay;
    #host;
    constructor(host) {
        this.#host = host;
    }
    show(overlay) {
        this.#overlay = overlay;
        this.#host.requestUpdate();
        void this.#host.updateComplete.then(() => {
            if (this.#dialog?.open === false)
                this.#dialog.showModal();
        });
    }
    close() {
        this.#dialog?.close();
    }
    view(labels) {
        // A modal dialog in a window that is not shown would block the page.
        if (!this.#host.open)
            this.close();
        return overlayView(this.#overlay, labels, () => {
            // It tells late, when something else may be open.
            if (this.#dialog?.open)
                return;
            this.#overlay = undefined;
            this.#host.requestUpdate();
        });
    }
    get #dialog() {
        return this.#host.renderRoot.querySelector('#overlay');
    }
}

const pickersView = (choices) => choices.length === 0
    ? nothing
    : html `<p part="choices" class="selects">
        ${choices.map(({ label, options, value, choose }) => html `<label
              >${label}
              <select
                part="choice"
                @change=${(event) => {
        choose(event.target.value);
    }}
              >
                ${options.map(option => html `<option value=${option.value} .selected=${option.value === value}>
                      ${option.name}
                    </option>`)}
              </select></label
            >`)}
      </p>`;

const rightToLeft = /^(ar|fa|he|ps|ur|yi)$/;
/** The element in a language, and in the direction of its letters: the page may be in another one. */
function setLanguage(host, language) {
    const { direction } = getComputedStyle(host);
    host.lang = language;
    host.dir = rightToLeft.test(language) ? 'rtl' : 'ltr';
    // The side of the launcher on the page stays the same, so `start` and `end` may swap.
    if (host.dir !== direction)
        host.placement = host.placement === 'start' ? 'end' : 'start';
}

/** The languages and spaces that the owner lets the visitor choose from. A choice begins a new conversation. */
function pickersOf(host, labels, restart) {
    const languages = [...new Set(attributeTexts(host, 'languages').map(primary))];
    const spaces = attributeTexts(host, 'spaces');
    const { language } = host;
    // No option is selected before the visitor has chosen one.
    const space = attributeText(host, 'space') ?? '';
    const withCurrent = (offered, current) => offered.includes(current) ? offered : [current, ...offered];
    const choices = [
        {
            label: labels.language,
            offered: languages.length,
            options: withCurrent(languages, language).map(value => ({ value, name: ownName(value) })),
            value: language,
            choose: (value) => {
                setLanguage(host, value);
                restart();
            },
        },
        {
            label: labels.space,
            offered: spaces.length,
            options: withCurrent(spaces, space).map(value => ({ value, name: value || '–' })),
            value: space,
            choose: (value) => {
                host.space = value;
                restart();
            },
        },
    ];
    return pickersView(choices.filter(({ offered }) => offered > 1));
}
const primary = (tag) => tag.toLowerCase().replace(/-.*/, '');
/** The name of a language in that language. */
function ownName(language) {
    try {
        return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
    }
    catch {
        return language;
    }
}

/** Which answer was copied last, by the id of its turn. */
class Copies {
    #last = '';
    /** Undefined where the browser has no clipboard. */
    has(id) {
        const { clipboard } = navigator;
        return clipboard && this.#last === id;
    }
    /** Resolves to false if the text could not be copied, because the page does not allow it. */
    async copy(id, text) {
        if (!(await isWritten(text)))
            return false;
        this.#last = id;
        return true;
    }
}
async function isWritten(text) {
    try {
        await navigator.clipboard.writeText(text);
        return true;
    }
    catch {
        return isCopiedByCommand(text);
    }
}
/** The old command works in a frame that has no permission for the clipboard. */
function isCopiedByCommand(text) {
    const copy = (event) => {
        event.clipboardData?.setData('text/plain', text);
        event.preventDefault();
    };
    document.addEventListener('copy', copy, { capture: true });
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is no other way
    const isCopied = document.execCommand('copy');
    document.removeEventListener('copy', copy, { capture: true });
    return isCopied;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** @param at ms since 1970 */
function timeWords(at, language) {
    const date = new Date(at);
    const ago = Date.now() - at;
    const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
    const short = ago < minute
        ? relative.format(0, 'second')
        : ago < hour
            ? relative.format(-Math.floor(ago / minute), 'minute')
            : ago < day
                ? relative.format(-Math.floor(ago / hour), 'hour')
                : relative.format(-Math.floor(ago / day), 'day');
    const long = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(date);
    return { short, long, iso: date.toISOString() };
}
/** The day on which something was said, where that is another than before; for the first, than today. */
function newDay(at, before, language) {
    if (at === undefined)
        return undefined;
    const dayOf = (ms) => new Date(ms).toDateString();
    const isKnown = dayOf(at) === dayOf(before ?? Date.now());
    return isKnown ? undefined : new Intl.DateTimeFormat(language, { dateStyle: 'full' }).format(at);
}
/** When each answer was said, in words that are made anew after a minute. */
class Times {
    #saidAt = new Map();
    #words = new Map();
    of({ id, at }, language) {
        const now = Date.now();
        const saidAt = at ?? this.#saidAt.get(id) ?? now;
        this.#saidAt.set(id, saidAt);
        const known = this.#words.get(id);
        if (known?.language === language && Math.abs(now - known.madeAt) < minute)
            return known.words;
        const words = timeWords(saidAt, language);
        this.#words.set(id, { madeAt: now, language, words });
        return words;
    }
}

/** More than anybody reads; a page must not freeze for it. */
const most$1 = { replies: 9, cards: 50, steps: 50 };
const longest$1 = { characters: 200_000, tags: 3000, images: 100 };
const longestField = { characters: 2000, tags: 50, images: 1 };
const cut = (html, { characters, tags, images }) => html
    .slice(0, characters)
    .split('<', tags + 1)
    .join('<')
    .split(/(?=<img)/i, images + 1)
    .join('');
/** The templates, fields and enumerations that the platform documents and its official widget shows. Never throws. */
function decodeContent({ html, more = {} }) {
    const steps = [{ ...more, text: html }];
    while (steps.length < most$1.steps) {
        const next = steps.at(-1)?.['nextStepResponse'];
        if (!isObject(next))
            break;
        steps.push(next);
    }
    const contents = steps.map(step => contentOfStep(step, steps.length));
    return {
        ...contents[0],
        steps: contents.length > 1 ? contents : [],
        isCut: isObject(steps.at(-1)?.['nextStepResponse']) || contents.some(({ isCut }) => isCut),
    };
}
/** @param count of steps, which share what may be shown. */
function contentOfStep(fields, count) {
    const length = {
        characters: longest$1.characters / count,
        tags: longest$1.tags / count,
        images: longest$1.images / count,
    };
    const mostCards = Math.ceil(most$1.cards / count);
    const template = textOf$1(fields, 'templateName');
    const data = dataOf(fields['templateData']);
    const text = textOf$1(fields, 'text');
    const html = cut(text, length);
    // One more than is shown tells that there are more.
    const cards = cardsOf(template, data, mostCards + 1);
    const sidebar = sidebarOf(fields['sidebar'], length);
    return {
        html: bubblesOf$1(html, template),
        replies: template === 'dydu_quick_reply_001' && isObject(data) ? numbered(data, 'button', most$1.replies) : [],
        cards: cards.slice(0, mostCards),
        ...(sidebar && { sidebar }),
        steps: [],
        understanding: understandingOf(textOf$1(fields, 'typeResponse') || textOf$1(fields, 'type')),
        isCut: html.length < text.length || cards.length > mostCards,
    };
}
/** Only this mark splits the text of quick replies; that of other answers is split at each rule, once it is safe. */
const bubblesOf$1 = (html, template) => template === 'dydu_quick_reply_001' ? html.split(/<hr class="split"[^>]*>?/i) : [html];
function cardsOf(template, data, count) {
    switch (template) {
        case 'dydu_product_001':
            return isObject(data) ? [cardOf(data, '')] : [];
        case 'dydu_carousel_array':
            return Array.isArray(data)
                ? data
                    .filter(isObject)
                    .slice(0, count)
                    .map(one => cardOf(one, ''))
                : [];
        case 'dydu_carousel_001':
            return isObject(data) ? suffixedCards(data, count) : [];
        default:
            return [];
    }
}
function suffixedCards(data, count) {
    const cards = [];
    const isThere = (suffix) => ['title', 'subtitle', 'imageLink', 'buttonA'].some(name => textOf$1(data, `${name}${String(suffix)}`) !== '');
    while (cards.length < count && isThere(cards.length + 1))
        cards.push(cardOf(data, String(cards.length + 1)));
    return cards;
}
function cardOf(data, suffix) {
    const field = (name) => shortTextOf(data, `${name}${suffix}`);
    const url = webAddress(field('imageLink'));
    return {
        ...(url !== undefined && { image: { url, name: field('imageName') } }),
        title: field('title'),
        subtitle: field('subtitle'),
        numeric: field('numeric'),
        buttons: ['buttonA', 'buttonB', 'buttonC'].map(field).filter(Boolean),
    };
}
function sidebarOf(value, length) {
    if (!isObject(value))
        return undefined;
    const url = webAddress(textOf$1(value, 'url'));
    const html = cut(textOf$1(value, 'content'), length);
    if (html === '' && url === undefined)
        return undefined;
    return { title: shortTextOf(value, 'title'), html, ...(url !== undefined && { url }) };
}
const understandingOf = (type) => /^RW\w+Rewords?$/.test(type) ? 'reworded' : type.startsWith('GB') ? 'misunderstood' : 'understood';
/** @returns undefined for anything but `http` and `https`. */
function webAddress(text) {
    return /^https?:\/\/[^\s]+$/i.test(text.trim()) ? text.trim() : undefined;
}
/** JSON in a string. */
function dataOf(value) {
    if (typeof value !== 'string')
        return value;
    try {
        return JSON.parse(value);
    }
    catch {
        return undefined;
    }
}
const textOf$1 = (fields, name) => {
    const value = fields[name];
    return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
};
const shortTextOf = (fields, name) => cut(textOf$1(fields, name), longestField);
const numbered = (data, name, count) => [...Array(count).keys()].map(index => shortTextOf(data, `${name}${String(index + 1)}`)).filter(Boolean);

/** Longer texts are not meant for the input, and the pattern is not made for them. */
const longest = 1000;
/** One call whose first argument ends at a quote before a comma or the end: apostrophes need not be escaped. */
const call = /^javascript:\s*(?:window\.)?([\w.]+)\(\s*(?:'((?:\\.|(?!'\s*[,)])[^\\])*)'|"((?:\\.|[^"\\])*)"|(true|false))?[^()]*\)\s*;?$/s;
function guiActionOf(raw) {
    const [, name = '', one, two, bare] = (raw.length > longest ? null : call.exec(raw.trim())) ?? [];
    const argument = one ?? two ?? bare ?? '';
    return { name, argument: argument.replaceAll(/\\(['"\\])/g, '$1') };
}

/**
 * Carries out what a fresh answer wants. The page hears of it first and may prevent it. Only the actions that the
 * platform documents are known here, by their names: code in an answer is never run.
 */
function applyEffects({ more = {} }, { host, placeholder, lock, suggesting }) {
    const language = textOf$1(more, 'language').toLowerCase();
    if (/^[a-z]{2}$/.test(language) && language !== host.language)
        setLanguage(host, language);
    const space = textOf$1(more, 'guiCSName');
    if (space !== '')
        host.space = space;
    suggesting(more['enableAutoSuggestion'] !== false);
    const raw = textOf$1(more, 'guiAction');
    if (raw !== '') {
        const { name, argument } = guiActionOf(raw);
        if (host.dispatchEvent(new ActionEvent(raw, name, argument))) {
            if (name === 'dyduCustomPlaceHolder')
                placeholder(argument);
            if (name === '_dydu_lockTextField')
                lock(argument !== 'false');
        }
    }
    const url = webAddress(textOf$1(more, 'urlRedirect'));
    if (url !== undefined && isAddress(url) && host.dispatchEvent(new RedirectEvent(url)))
        location.assign(url);
}
/** `location.assign` would raise an error for what is none. */
function isAddress(url) {
    try {
        return new URL(url).host !== '';
    }
    catch {
        return false;
    }
}

/** A page must not freeze for more: what comes after the last of them keeps its rules. */
const most = 50;
/** Safe HTML as elements, one for each part between the rules. */
function bubblesOf(html) {
    const whole = elementOf(html);
    const bubbles = [];
    for (const rule of [...whole.querySelectorAll('hr')].slice(0, most - 1)) {
        const range = document.createRange();
        range.setStart(whole, 0);
        range.setEndBefore(rule);
        // The ancestors of the rule are in both halves.
        bubbles.push(elementOf(range.extractContents()));
        rule.remove();
    }
    return [...bubbles, whole];
}
function elementOf(content) {
    // No resource is loaded before the bubble is shown.
    const element = document.implementation.createHTMLDocument('').createElement('div');
    if (content instanceof DocumentFragment)
        element.append(content);
    else
        element.innerHTML = content;
    return element;
}
const isVisible = (element) => element.textContent.trim() !== '' || element.querySelector('img, table, video, audio') !== null;

/** The words of what is shown, of its images as well, for a screen reader or a transcript. */
function accessibleText(content) {
    const copy = content?.cloneNode(true);
    for (const block of copy?.querySelectorAll(':not(a, abbr, b, code, em, i, mark, s, small, span, strong, sub, sup, u)') ?? []) {
        block.after(` ${block.getAttribute('alt') ?? ''} `);
    }
    return (copy?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Undefined where no feedback is asked for, or was given already. */
function feedbackOf(more) {
    if (more['askFeedback'] !== true)
        return undefined;
    const given = textOf$1(more, 'feedback');
    if (given !== '' && given !== 'withoutAnswer')
        return undefined;
    const wording = isObject(more['feedbackWording']) ? more['feedbackWording'] : {};
    const field = (name) => textOf$1(wording, name);
    return {
        introduction: field('choiceIntroduction'),
        choices: ['choice0', 'choice1', 'choice2'].map(field),
        commentLabel: field('commentLabel'),
        commentPlaceholder: field('commentPlaceholder'),
        send: field('commentSend'),
        end: field('commentEnd'),
    };
}

/** Reads an answer, makes it safe, and makes the elements that show it. */
function renderAnswer(answer, sanitize, labels) {
    const feedback = feedbackOf(answer.more ?? {});
    return { ...prepared(decodeContent(answer), sanitize, labels), ...(feedback && { feedback }) };
}
function prepared(content, sanitize, labels) {
    const { sidebar, understanding, isCut } = content;
    const safe = (html) => equipped(elementOf(sanitize(html)), labels);
    return {
        bubbles: content.html
            // The text above quick replies is split by its own mark only, which is done.
            .flatMap(html => (content.replies.length > 0 ? [elementOf(sanitize(html))] : bubblesOf(sanitize(html))))
            .filter(isVisible)
            .map(bubble => equipped(bubble, labels)),
        replies: content.replies.map(html => linkOf(safe(html))).filter(({ label }) => label !== ''),
        cards: content.cards.map(card => preparedCard(card, safe)),
        steps: content.steps.map(step => prepared(step, sanitize, labels)),
        ...(sidebar && { sidebar: { ...sidebar, title: said(safe(sidebar.title)), body: safe(sidebar.html) } }),
        understanding,
        isCut,
    };
}
const preparedCard = (card, safe) => ({
    ...(card.image && { image: card.image }),
    title: said(safe(card.title)),
    subtitle: said(safe(card.subtitle)),
    numeric: said(safe(card.numeric)),
    buttons: card.buttons.map(html => linkOf(safe(html))).filter(({ label }) => label !== ''),
});
const said = (element) => element.textContent.replace(/\s+/g, ' ').trim();
/** A reply without a link asks what it says. */
function linkOf(element) {
    const label = said(element);
    const anchor = element.querySelector('a');
    const click = anchor && clickOn(anchor);
    const href = anchor?.getAttribute('href') ?? '#';
    if (href !== '#')
        return { label, href, click };
    return { label, href: null, click: click ?? { text: label, extra: { type: 'ask' } } };
}
/** Not all engines show what is some hundred elements deep: only its words are left. */
const tooDeep = `:scope${' > *'.repeat(100)}`;
/**
 * Images can be enlarged, and wide tables scrolled, with the keyboard as well. Firefox before 119 has `role` and `aria-label`
 * as attributes only.
 */
function equipped(element, labels) {
    for (const deep of element.querySelectorAll(tooDeep))
        deep.replaceChildren(deep.textContent);
    for (const image of element.querySelectorAll('img')) {
        if (image.closest('a') !== null)
            continue;
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'zoom';
        button.setAttribute('aria-label', labels.enlarge(image.alt));
        image.replaceWith(button);
        button.append(image);
    }
    for (const table of element.querySelectorAll('table')) {
        const scroller = document.createElement('div');
        scroller.className = 'scroller';
        scroller.tabIndex = 0;
        scroller.setAttribute('role', 'group');
        scroller.setAttribute('aria-label', table.caption?.textContent.trim() || labels.table);
        table.replaceWith(scroller);
        scroller.append(table);
    }
    return element;
}
/** The parts that are shown one after the other: the steps of an answer, or the answer itself. */
const stepsOf = (prepared) => prepared.steps.length > 0 ? prepared.steps : [prepared];
/** There is something to see. */
const isShown = ({ bubbles, replies, cards, steps, sidebar }) => bubbles.length + replies.length + cards.length + steps.length > 0 || sidebar !== undefined;
/** The words of an answer, for a screen reader or a transcript. */
function spokenOf(prepared, labels) {
    const said = stepsOf(prepared).flatMap(({ bubbles, cards, sidebar, replies }) => [
        ...bubbles.map(bubble => accessibleText(bubble)),
        ...cards.map(({ title, subtitle, numeric }) => `${title} ${subtitle} ${numeric}`.trim()),
        sidebar ? sidebar.title || labels.details : '',
        replies.length > 0 ? `${labels.replies}: ${replies.map(({ label }) => label).join(', ')}` : '',
    ]);
    return said.filter(Boolean).join(' ');
}
/** The words of an answer as they look, for the clipboard. */
function textOf(prepared) {
    const steps = stepsOf(prepared);
    const bubbles = steps.flatMap(step => step.bubbles).map(bubble => bubble.innerText.trim());
    const texts = steps
        .flatMap(step => step.cards)
        .map(({ title, subtitle, numeric }) => [title, subtitle, numeric].filter(Boolean).join('\n'));
    return [...bubbles, ...texts].join('\n\n');
}

/** Answers as they are shown: each is made once, and again in other words. */
class AnswerCache {
    #sanitize = createSanitizer();
    #labelsNow;
    #labels;
    #known = new WeakMap();
    constructor(labels) {
        this.#labelsNow = labels;
    }
    of(answer) {
        const labels = this.#labelsNow();
        if (labels !== this.#labels)
            this.#known = new WeakMap();
        this.#labels = labels;
        const prepared = this.#known.get(answer) ?? renderAnswer(answer, this.#sanitize, labels);
        this.#known.set(answer, prepared);
        return prepared;
    }
}

/** A link that is pressed opens where the owner wants: the browser looks at its target after the press. */
function openAsWanted(pressed, where) {
    const link = pressed.closest('.answer a, a[part=reply]');
    if (link !== null && where !== 'auto')
        link.target = where === 'new' ? '_blank' : '_self';
}

/** The turn whose answer an event comes from. */
const turnAt = ({ target }) => target?.closest?.('.said')?.dataset['turn'];

/** The list of a text box with suggestions (ARIA pattern "combobox"); the focus stays in the text box. */
const suggestionsView = (suggestions, chosen, label, ask) => suggestions.length === 0
    ? nothing
    : html `<ul id="suggestions" part="suggestions" role="listbox" aria-label=${label}>
        ${
    /* The keys are the text box's. */ /* eslint-disable lit-a11y/click-events-have-key-events */ suggestions.map((text, index) => html `<li
                part="suggestion"
                dir="auto"
                id=${`suggestion-${String(index)}`}
                role="option"
                aria-selected=${index === chosen ? 'true' : 'false'}
                @pointerdown=${keepFocus}
                @click=${() => {
        ask(text);
    }}
              >
                ${text}
              </li>`)}
      </ul>`;
const keepFocus = (event) => {
    event.preventDefault();
};

/** The list above the input, and which of its questions Enter would ask. */
class SuggestionBox {
    /** -1: what was typed. */
    #chosen = -1;
    #count = 0;
    #act;
    constructor(act) {
        this.#act = act;
    }
    /** The id of the chosen one, for the input. */
    get chosen() {
        return this.#chosen < 0 ? null : `suggestion-${String(this.#chosen)}`;
    }
    changed({ offers: before }, { offers: after }, labels) {
        if (after?.suggestions === before?.suggestions)
            return;
        this.#chosen = -1;
        const count = after?.suggestions?.length ?? 0;
        this.#count = count;
        if (count > 0)
            this.#act.say(labels.suggestionCount(count));
    }
    view({ offers }, labels) {
        return suggestionsView(offers?.suggestions ?? [], this.#chosen, labels.suggestions, this.#act.ask);
    }
    /** Closes the list when the focus leaves the composer: it would cover the focused element. */
    left({ target }) {
        const isInComposer = target?.closest?.('.composer') != null;
        if (this.#count > 0 && !isInComposer)
            this.#act.dismiss();
    }
    /** Returns true if the list has handled the key. */
    key(event, { offers }) {
        const list = offers?.suggestions ?? [];
        const chosen = list[this.#chosen];
        if (list.length === 0)
            return false;
        if (event.key === 'ArrowDown')
            this.#step(1, list.length);
        else if (event.key === 'ArrowUp')
            this.#step(-1, list.length);
        else if (event.key === 'Escape')
            this.#act.dismiss();
        else if (event.key === 'Enter' && !event.shiftKey && chosen !== undefined)
            this.#act.ask(chosen);
        else
            return false;
        event.preventDefault();
        event.stopPropagation();
        return true;
    }
    /** Round and round, by way of what was typed. */
    #step(by, count) {
        this.#chosen = ((this.#chosen + 1 + by + count + 1) % (count + 1)) - 1;
        this.#act.moved();
    }
}

/** Loaded when there is something to show: answers with all that belongs to them, and what the bot proposes. */
class Answers {
    #above;
    #host;
    #link;
    #prepared;
    #slides;
    /** By the ids of their turns. */
    #shown;
    #times;
    #copies;
    #isSuggesting;
    /** “5 minutes ago” grows old. */
    #everyMinute;
    constructor(host, link) {
        /** The placeholder that an answer has set, until the next question. */
        this.placeholder = '';
        this.isLocked = false;
        this.#slides = new Map();
        /** By the ids of their turns. */
        this.#shown = new Map();
        this.#times = new Times();
        this.#copies = new Copies();
        this.#isSuggesting = true;
        /** “5 minutes ago” grows old. */
        this.#everyMinute = setInterval(() => {
            this.#host.requestUpdate();
        }, minute);
        this.#focusMoved = (event) => {
            this.suggestionBox.left(event);
        };
        this.#askAsTyped = (text) => {
            this.#link.ask(text, false, {});
        };
        this.#press = (click) => {
            if (isFollowed(click))
                this.#link.send({ type: 'follow', ...click });
            else
                this.#link.ask(click.text, isHidden(click), click.extra);
        };
        /** Links and images inside an answer, which no template of ours has made. */
        this.#click = (event) => {
            const target = event.target;
            const id = target.closest('.copy') && turnAt(event);
            if (id)
                void this.#copy(id);
            const image = target.closest('.zoom')?.querySelector('img');
            if (image)
                this.#above.show({ type: 'image', url: image.src, name: image.alt });
            const link = target.closest('.answer a');
            openAsWanted(target, this.#host.links);
            const click = link && clickOn(link);
            if (!click)
                return;
            if (!isFollowed(click))
                event.preventDefault();
            this.#press(click);
        };
        this.#host = host;
        this.#link = link;
        this.#above = new OverlayController(host);
        this.#prepared = new AnswerCache(link.labels);
        addStyles(host, answerStyles, answerExtrasStyles);
        this.suggestionBox = new SuggestionBox({
            ask: this.#askAsTyped,
            dismiss: () => {
                link.send({ type: 'suggestions', text: '' });
            },
            say: link.say,
            moved: () => void this.#bringIntoView('#suggestions [aria-selected=true]'),
        });
        const api = httpSecondaryApi(link.botId, link.visit, headersOf(host));
        this.features = [
            suggest(api, () => (this.#isSuggesting ? suggestionsOf(host) : 0)),
            topQuestions(api, () => topQuestionsOf(host)),
            sendFeedback(api),
            trackLink,
            addPageMessage,
            setVariables(api, link.variables),
        ];
        host.renderRoot.addEventListener('click', this.#click);
        host.renderRoot.addEventListener('focusin', this.#focusMoved);
    }
    close() {
        this.#host.renderRoot.removeEventListener('click', this.#click);
        this.#host.renderRoot.removeEventListener('focusin', this.#focusMoved);
        clearInterval(this.#everyMinute);
    }
    /** Applies the effects of a new answer. */
    apply(answer) {
        applyEffects(answer, {
            host: this.#host,
            placeholder: text => (this.placeholder = text.slice(0, 50)),
            lock: isLocked => (this.isLocked = isLocked),
            suggesting: isOn => (this.#isSuggesting = isOn),
        });
        const { sidebar } = this.#prepared.of(answer);
        if (sidebar !== undefined && this.#host.open && this.#host.sidebar === 'auto')
            this.#above.show({ type: 'sidebar', sidebar });
    }
    restarted() {
        this.#shown.clear();
        this.#slides.clear();
        this.#times = new Times();
        this.isLocked = false;
        this.asked();
    }
    /** Clears the placeholder, and closes the overlay, so that the answer is visible. */
    asked() {
        this.placeholder = '';
        this.#above.close();
    }
    /** The words of an answer, for a screen reader or a transcript. */
    words(answer) {
        return spokenOf(this.#prepared.of(answer), this.labels);
    }
    /** The announcement after the newest answer was rated. */
    ratingBetween(before, after) {
        const words = ratedBetween(before, after, answer => this.#prepared.of(answer).feedback, this.labels);
        if (words !== '')
            void this.#bringIntoView('.feedback');
        return words;
    }
    /** Undefined for an answer without anything to see. */
    answer(turn, answer, isNewest) {
        const prepared = this.#prepared.of(answer);
        if (!isShown(prepared))
            return undefined;
        const { id } = turn;
        const labels = this.labels;
        this.#shown.set(id, prepared);
        const { feedback, ...unrated } = prepared;
        const isRated = feedback !== undefined && this.#host.feedback !== 'off';
        return answerView(turn, isRated ? prepared : unrated, {
            isNewest,
            slide: this.#slides.get(id) ?? 0,
            isCopied: this.#copies.has(id),
            time: this.#times.of(turn, this.#host.language),
            avatar: this.#avatar(prepared),
            name: attributeText(this.#host, 'bot-name'),
        }, labels, {
            press: this.#press,
            slide: index => {
                if (this.#slides.get(id) === index)
                    return;
                this.#slides.set(id, index);
                this.#host.requestUpdate();
            },
            say: this.#link.say,
            rate: rating => {
                this.#link.send({ type: 'rate', turn, rating });
            },
            showSidebar: sidebar => {
                this.#above.show({ type: 'sidebar', sidebar });
            },
        });
    }
    /** The day of a turn of an earlier day. */
    day(turn, before) {
        const words = newDay(turn.at, before?.at, this.#host.language);
        return words === undefined ? nothing : html `<p part="separator" class="separator">${words}</p>`;
    }
    top({ turns, offers }) {
        const top = offers?.top ?? [];
        const isFresh = turns.every(({ question, hidden }) => question === null || hidden);
        // The replies of the welcome message are not proposed twice.
        const offered = turns.flatMap(({ progress }) => progress.type === 'answered' ? this.#prepared.of(progress).replies.map(({ label }) => label) : []);
        const others = top.filter(question => !offered.includes(question));
        return isFresh && others.length > 0
            ? topQuestionsView(others, this.labels.top, this.#askAsTyped)
            : nothing;
    }
    /** Above the conversation: the languages and spaces to choose from. */
    choices() {
        return pickersOf(this.#host, this.labels, this.#link.restart);
    }
    overlay() {
        return this.#above.view(this.labels);
    }
    /** Scrolls to an element that the next update renders. */
    async #bringIntoView(selector) {
        this.#host.requestUpdate();
        await this.#host.updateComplete;
        this.#host.renderRoot.querySelector(selector)?.scrollIntoView({ block: 'nearest' });
    }
    #avatar({ understanding }) {
        return attributeText(this.#host, `avatar-${understanding}`) ?? attributeText(this.#host, 'avatar');
    }
    #focusMoved;
    async #copy(id) {
        const prepared = this.#shown.get(id);
        if (prepared === undefined)
            return;
        const isCopied = await this.#copies.copy(id, textOf(prepared));
        this.#link.say(isCopied ? this.labels.copied : this.labels.notCopied);
        this.#host.requestUpdate();
    }
    #askAsTyped;
    #press;
    /** Links and images inside an answer, which no template of ours has made. */
    #click;
    get labels() {
        return this.#link.labels();
    }
}

export { Answers };
