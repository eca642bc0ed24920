declare const CLIENT_VERSION: string | undefined;

/** The version of the package; the build puts it in. */
export const version = typeof CLIENT_VERSION === 'string' ? CLIENT_VERSION : '0.0.0-source';
