import type {Api} from './api.js';
import type {Chatbox} from './chatbox.js';

/** The names beside `window.dydu`. */
export const globalsOf = (chatbox: Chatbox, {chat, ui}: Api) => ({
  reword: chat.handleRewordClicked,
  rewordtest: chat.handleRewordClicked,
  dyduCustomPlaceHolder: ui.placeholder,
  _dydu_lockTextField: ui.lock,
  dyduKnowledgeUploadFile: ui.upload,
  /** Enlarges an image of an answer, or another. */
  setZoom(src: string): void {
    chatbox.use(({shadowRoot}) => {
      const url = new URL(src, location.href).href;
      const images = shadowRoot?.querySelectorAll<HTMLImageElement>('[part~=answer] img') ?? [];
      const image = [...images].find(one => one.src === url);
      if (image) image.click();
      else ui.sidebar(true, {body: `<img src="${url.replaceAll('"', '%22')}">`});
    });
  },
});
