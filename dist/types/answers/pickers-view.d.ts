import { nothing, type TemplateResult } from 'lit';
/** A choice that the visitor has: the languages of the bot, its spaces. */
export interface Choice {
    readonly label: string;
    readonly options: readonly {
        readonly value: string;
        readonly name: string;
    }[];
    readonly value: string;
    readonly choose: (value: string) => void;
}
export declare const pickersView: (choices: readonly Choice[]) => TemplateResult | typeof nothing;
