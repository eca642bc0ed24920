import type { Versions } from '../pages/redoc.ts';

declare const Redoc: { init(document: unknown, options: object, element: Element | null): unknown };

const data = <Kind>(id: string): Kind => JSON.parse(document.getElementById(id)?.textContent ?? 'null');

Redoc.init(data('document'), data('options'), document.getElementById('redoc'));

// Another version opens at the same call, if it has it.
const versions = data<Versions>('other-versions');
for (const link of document.querySelectorAll<HTMLAnchorElement>('.versions a')) {
  const page = link.getAttribute('href') ?? '';
  link.addEventListener('click', () => {
    const wanted = nameOf(location.hash);
    const same = versions[link.dataset.version ?? '']?.find((hash) => nameOf(hash) === wanted);
    link.href = same ? page + same : page;
  });
}

/** `#/payture/v20.payments.payture.billstatus` → `payture.billstatus` */
function nameOf(hash: string): string {
  return hash.split('#')[1]?.split('/')[2]?.split('.').slice(2).join('.') ?? '';
}
