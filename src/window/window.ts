/** Loaded when the window opens: what it is made of before, and around, a conversation. */
export {WindowController, type WindowHost} from './window-controller.js';
export {rememberAgreement} from './remember-agreement.js';
export {loadCustomLabels, usableLabels} from '../i18n/custom-labels.js';
export {consentView, loadFailedView, loadingView, notConfiguredView} from './panels-view.js';
export {focusFirst} from './focus-first.js';
export {windowView} from './window-view.js';
