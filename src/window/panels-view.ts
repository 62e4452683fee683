import {html, type TemplateResult} from 'lit';
import {chatIcon} from '../launcher/launcher-icons.js';
import type {Translation} from '../i18n/translation.js';

/** The content of the window before there is a conversation. */

export const loadingView = (labels: Translation): TemplateResult =>
  html`<div part="panel" class="before">
    ${chatIcon}
    <p role="status">${labels.loading}</p>
  </div>`;

export const loadFailedView = (labels: Translation, retry: () => void): TemplateResult => html`
  <div part="panel" class="before">
    ${chatIcon}
    <p role="status">${labels.loadFailed}</p>
    <button id="retry" part="action" class="action" type="button" @click=${retry}>${labels.retry}</button>
  </div>
`;

export const notConfiguredView = (labels: Translation): TemplateResult =>
  html`<div part="panel" class="before">
    ${chatIcon}
    <p part="notice">${labels.notConfigured}</p>
  </div>`;

export const consentView = (
  labels: Translation,
  agree: () => void,
  decline: () => void,
): TemplateResult => html`
  <div part="panel" class="before">
    ${chatIcon}
    <h3>${labels.consentTitle}</h3>
    <p id="consent">${labels.consentText}</p>
    <p class="choices">
      <button
        id="agree"
        part="action"
        class="action strong"
        type="button"
        aria-describedby="consent"
        @click=${agree}
      >
        ${labels.consentAgree}
      </button>
      <button id="decline" part="action" class="action strong" type="button" @click=${decline}>
        ${labels.consentDecline}
      </button>
    </p>
  </div>
`;
