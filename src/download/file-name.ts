/**
 * Returns the name that a server gives to a file (https://www.rfc-editor.org/rfc/rfc6266), without any folders. In browsers, a server
 * elsewhere has to allow that the header is read: `Access-Control-Expose-Headers: Content-Disposition`.
 */
export function fileName(contentDisposition: string | null): string | undefined {
  if (!contentDisposition) return undefined;
  const name = extended(contentDisposition) ?? plain(contentDisposition);
  // A name must not lead to another folder.
  const last = name?.split(/[\\/]/).at(-1)?.trim() ?? '';
  return /[^.]/.test(last) ? last : undefined;
}

/** `filename*=UTF-8''%D1%81.pdf`, which goes before the other form. */
function extended(header: string): string | undefined {
  const encoded = /;\s*filename\*\s*=\s*UTF-8'[^']*'([^;\s]+)/i.exec(header)?.[1];
  if (encoded === undefined) return undefined;
  try {
    return decodeURIComponent(encoded);
  } catch {
    return undefined;
  }
}

/** `filename="a.pdf"` or `filename=a.pdf`; without quotes, servers write names with spaces, too. */
function plain(header: string): string | undefined {
  const [, quoted, bare] = /;\s*filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;"]+))/i.exec(header) ?? [];
  return quoted?.replace(/\\(.)/g, '$1') ?? bare;
}
