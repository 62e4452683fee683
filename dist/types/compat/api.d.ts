import { type RewordOptions } from './ask.js';
import { type Chatbox } from './chatbox.js';
import type { Composer } from './composer.js';
import { type Strategy } from './space.js';
/** `window.dydu`, as the official widget has it. */
export declare function apiOf(chatbox: Chatbox, composer: Composer): {
    chat: {
        reply: (html: unknown) => void;
        handleRewordClicked: (text: string, options?: RewordOptions) => void;
        setRegisterContext: (name: string, value: unknown) => void;
        /** Kept until there is a dialog, and set in every one to come. */
        setDialogVariable(name: string, value: unknown): Promise<void>;
        clearInteractions: () => void;
    };
    promptEmail: {
        prompt: () => void;
    };
    localization: {
        get: () => string;
        set(locale: string): Promise<void>;
    };
    newdialog: () => Promise<void>;
    space: {
        get(strategies?: readonly Strategy[]): string | null;
        set(space: string, { quiet }?: {
            quiet?: boolean;
        }): void;
        prompt(): void;
    };
    ui: {
        /** 0 hidden, 1 launcher, 2 window, 3 full page. */
        toggle(mode: number): void;
        sidebar: (isOpen: boolean, { body, title }?: {
            body?: string;
            title?: string;
        }) => void;
        lock: (isLocked?: boolean) => void;
        disable: () => void;
        enable: () => void;
        placeholder: (text: unknown) => void;
        upload: () => void;
    };
    lorem: {
        standard: () => void;
        split: () => void;
    };
    /** The page is a frame: all of it is the chat, without a header to close it. */
    maximizeIframe(): void;
};
export type Api = ReturnType<typeof apiOf>;
