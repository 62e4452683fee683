// Counts the tests without a page for scripts/test.mjs, as JSON in the file that COUNTS_FILE names.
const {writeFileSync} = require('node:fs');
const {reporters} = require('mocha');

module.exports = class extends reporters.Dot {
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      const {passes: passed, failures: failed, pending: skipped} = this.stats;
      if (process.env.COUNTS_FILE)
        writeFileSync(process.env.COUNTS_FILE, JSON.stringify({passed, failed, skipped}));
    });
  }
};
