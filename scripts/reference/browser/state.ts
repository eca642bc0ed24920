/** What is searched and filtered, in the address, so that it can be sent to somebody and survives going back. */
export type State = Readonly<Record<string, string>>;

export const readState = (): State =>
  location.hash.includes('=') ? Object.fromEntries(new URLSearchParams(location.hash.slice(1))) : {};

export function writeState(state: State): void {
  const parameters = new URLSearchParams(Object.entries(state).filter(([, value]) => value !== ''));
  const hash = parameters.size > 0 ? `#${parameters}` : '';
  const current = location.hash;
  // A link within the page, `#first-call`, stays.
  if (hash === current || (hash === '' && !current.includes('='))) return;
  history.replaceState(null, '', hash || location.pathname + location.search);
}
