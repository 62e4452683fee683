import {html, nothing, type TemplateResult} from 'lit';
import {chatIcon, closeIcon} from './launcher-icons.js';

export interface LauncherActions {
  readonly toggle: (event: UIEvent) => void;
  readonly interest: () => void;
  /** A pointer is on its way. */
  readonly approach: () => void;
  readonly retry: () => void;
}

/** The launcher, and what it opens. Where not even words could be loaded, it says so in English. */
export const launcherView = (
  title: string,
  label: string | null,
  isOpen: boolean,
  hasFailed: boolean,
  opened: TemplateResult | undefined,
  act: LauncherActions,
): TemplateResult => html`
  <button
    id="launcher"
    part="launcher"
    type="button"
    aria-haspopup="dialog"
    aria-expanded=${isOpen ? 'true' : 'false'}
    aria-label=${label || title}
    data-label=${label || nothing}
    @click=${act.toggle}
    @pointerenter=${act.approach}
    @pointerdown=${act.approach}
    @focus=${act.interest}
  >
    ${isOpen ? closeIcon : chatIcon}
  </button>
  ${
    hasFailed && isOpen
      ? html`<p id="failed" part="notice" role="alert" lang="en" dir="ltr">
          The chat could not be loaded. Please check your connection, or reload the page.
          <button id="retry" type="button" @click=${act.retry}>Try again</button>
        </p>`
      : nothing
  }
  ${opened ?? nothing}
`;
