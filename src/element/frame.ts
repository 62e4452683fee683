/** Loaded when the window opens: what it is made of before, and around, a conversation. */
export {frameStyles} from './frame-styles.js';
export {tokens} from './tokens.js';
export {raise} from './raise.js';
export {rememberAgreement} from './remember-agreement.js';
export {ownWords} from '../i18n/own-words.js';
export {applySizes} from './sizes.js';
export {consentView, loadFailedView, loadingView, notConfiguredView} from '../view/before-view.js';
export {focusFirst} from '../view/focus-first.js';
export {windowView} from '../view/window-view.js';
