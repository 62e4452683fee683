/** The oldest versions in which what the build makes works, by number and fraction. Edge is as Chrome. */
export const oldestBrowsers = {chrome: [111, 0], firefox: [115, 0], safari: [16, 4]};
