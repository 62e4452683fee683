/** The default of `Timing.resumable`, in ms. Alone here because the script tag needs it before it loads the rest. */
export declare const resumable = 60000;
