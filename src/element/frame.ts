/** Loaded when the window opens: what it is made of before, and around, a conversation. */
export {frameStyles} from './frame-styles.js';
export {raise} from './raise.js';
export {rememberAgreement} from './consent.js';
export {consentView, loadFailedView, loadingView, notConfiguredView} from '../view/before-view.js';
export {windowView} from '../view/window-view.js';
