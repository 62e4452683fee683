import type { Api } from './api.js';
import type { Chatbox } from './chatbox.js';
/** The names beside `window.dydu`. */
export declare const globalsOf: (chatbox: Chatbox, { chat, ui }: Api) => {
    reword: (text: string, options?: import("./ask.js").RewordOptions) => void;
    rewordtest: (text: string, options?: import("./ask.js").RewordOptions) => void;
    dyduCustomPlaceHolder: (text: unknown) => void;
    _dydu_lockTextField: (isLocked?: boolean) => void;
    dyduKnowledgeUploadFile: () => void;
    /** Enlarges an image of an answer, or another. */
    setZoom(src: string): void;
};
