/**
 * Whether a command of npm's needs a shell: on Windows, npm and what is in node_modules/.bin are .cmd files, which Node starts in
 * no other way (https://nodejs.org/en/blog/vulnerability/april-2024-security-releases-2).
 */
export const shell = process.platform === 'win32';
