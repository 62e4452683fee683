// Counts the tests of both suites for scripts/test.mjs: the default export is for node:test, the other for the browsers.
import {appendFileSync} from 'node:fs';
import {relative} from 'node:path';

/** @typedef {{passed: number, failed: number, skipped: number}} Counts */

/** @returns {Counts} */
export const noCounts = () => ({passed: 0, failed: 0, skipped: 0});

/** @param {Counts} counts */
export function formatCounts({passed, failed, skipped}) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** @param {Counts} a @param {Counts} b @returns {Counts} */
export function addCounts(a, b) {
  return {passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped};
}

/** A node:test reporter: one line of JSON at the end. */
export default async function* countNodeTests(events) {
  const counts = noCounts();
  for await (const {type, data} of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (type === 'test:pass' && isContainer(data)) continue;
    if (type === 'test:fail' && isContainer(data) && failedInside(data)) continue;
    if (data.skip !== undefined || data.todo !== undefined) counts.skipped++;
    else if (type === 'test:pass') counts.passed++;
    else counts.failed++;
  }
  yield JSON.stringify(counts);
}

/** A suite, or (Node 20) the file itself, which is told as a test of that name. */
const isContainer = ({details, name, file, nesting}) =>
  details?.type === 'suite' || (nesting === 0 && file !== undefined && file.endsWith(name));

const failedInside = ({details}) => details?.error?.failureType === 'subtestsFailed';

/** A reporter of Web Test Runner: a line per file, the counts of each engine, and JSON in the file COUNTS_FILE names. */
export function countBrowserTests() {
  return {
    reportTestFileResults({logger, sessionsForTestFile, testFile}) {
      const failed = sessionsForTestFile.some(session => !session.passed);
      const engines = sessionsForTestFile.map(
        session => `${session.browser.name} ${formatCounts(count(session))}`,
      );
      logger.log(`${failed ? '✗' : '✓'} ${relative(process.cwd(), testFile)}: ${engines.join('; ')}`);
    },
    stop({sessions}) {
      const engines = new Map();
      for (const session of sessions) {
        const {name} = session.browser;
        engines.set(name, addCounts(engines.get(name) ?? noCounts(), count(session)));
      }
      // Logs of long runs are read from their end.
      for (const session of sessions) {
        const names = failedIn(session.testResults);
        if (!session.passed && names.length === 0) names.push('could not be loaded, or did not end');
        const file = relative(process.cwd(), session.testFile);
        for (const name of names) console.log(`✗ ${session.browser.name}: ${file}: ${name}`);
      }
      console.log();
      for (const [name, counts] of engines) console.log(`${name}: ${formatCounts(counts)}`);
      const total = [...engines.values()].reduce(addCounts, noCounts());
      if (process.env.COUNTS_FILE) appendFileSync(process.env.COUNTS_FILE, JSON.stringify(total));
    },
  };
}

/** @returns {Counts} A file that could not be loaded or did not end is a failure of its own. */
function count({testResults, passed}) {
  const counts = testResults ? countSuite(testResults) : noCounts();
  if (!passed && counts.failed === 0) counts.failed = 1;
  return counts;
}

/** @returns {string[]} The names of the failed tests, with those of their suites. */
function failedIn(suite) {
  if (!suite) return [];
  const names = [
    ...suite.tests.filter(({passed, skipped}) => !passed && !skipped).map(({name}) => name),
    ...suite.suites.flatMap(failedIn),
  ];
  return suite.name ? names.map(name => `${suite.name} ${name}`) : names;
}

function countSuite({tests, suites}) {
  const counts = noCounts();
  for (const test of tests) counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
  return suites.map(countSuite).reduce(addCounts, counts);
}
