/** What is wrong with what was given, in words for the person who gave it. Never quotes what stands in the file. */
export class InputError extends Error {}
