/** What stands around a call in a program, and is no part of its path. */
const FORMS = /\.(?:with|withResponse|raw)$/;
const OF_CLIENT = /^(?:behindAPI|behindApi|api|client)\./;

/**
 * The call that a line of code, a URL or a path names, as the end of a call path in lower case, or undefined:
 * `await api.V20.payments.payture.billCreate(id)`, `https://…/api/payments/20/payture/billCreate`, `payture.billCreate`.
 */
export function callIn(query: string): string | undefined {
  const path = /([\w-]+)\/(\d+)\/(\w+)\/(\w+)/.exec(query);
  if (path) {
    const [, app = '', version = '', module = '', name = ''] = path;
    return `v${version}.${app}.${module}.${name}`.toLowerCase();
  }
  const [chain] = /[\p{L}_$][\w$-]*(?:\.[\w$-]+)+/u.exec(query) ?? [];
  if (!chain) return undefined;
  const [fromVersion] = /\bV\d+\..+$/i.exec(chain) ?? [];
  const steps = (fromVersion ?? chain).replace(FORMS, '').replace(OF_CLIENT, '');
  return steps.includes('.') ? steps.toLowerCase() : undefined;
}
