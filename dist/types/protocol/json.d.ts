/** JSON as it is meant: old libraries give all arrays a `toJSON` that makes text of them. */
export declare const toJson: (value: unknown) => string;
