/** The browser of the tests. */
export { launch } from '../../../scripts/chromium/launch.ts';
