import type { Bump } from './bump.ts';

/** A kind of change, and the release that it needs at least. */
export interface Change {
  /** The change, as a sentence of docs/releasing.md. */
  readonly change: string;
  readonly bump: Bump;
  /** What taking the change back needs: if a call is added with a minor release, its removal needs a major one. */
  readonly undone: Bump;
  readonly why: string;
}

const calls = {
  callAdded: {
    change: 'A call is added',
    bump: 'minor',
    undone: 'major',
    why: 'There is more to call. Without it, programs that make the call break',
  },
  callRenamed: {
    change: 'A call gets another name',
    bump: 'major',
    undone: 'major',
    why: 'Programs that make the call break',
  },
  clientChanged: {
    change: 'A call moves to another client (`x-client`)',
    bump: 'major',
    undone: 'major',
    why: 'The client that had it no longer does',
  },
  pathChanged: {
    change: 'A call moves to another path',
    bump: 'major',
    undone: 'major',
    why: '`request`, and tests that intercept the call, name the path',
  },
  callDeprecated: {
    change: 'A call is marked as deprecated',
    bump: 'minor',
    undone: 'patch',
    why: 'Editors strike it through; it works as before',
  },
  effectStronger: {
    change: '`x-effect` becomes stronger: `read` → `write` → `charge`',
    bump: 'minor',
    undone: 'major',
    why: 'The client repeats less. The other way round, it repeats what it sent only once until now',
  },
  tokenNeeded: {
    change: 'A call needs an access token (`security`)',
    bump: 'major',
    undone: 'minor',
    why: 'Without a token, it is refused now',
  },
  tokenAccepted: {
    change: 'A call can be authorised in one more way (`security`)',
    bump: 'minor',
    undone: 'major',
    why: 'The ways that there were still work',
  },
} as const satisfies Record<string, Change>;

const requests = {
  argumentAdded: {
    change: 'An argument is added, even as the last one',
    bump: 'major',
    undone: 'major',
    why: 'Arguments are positional, and the options come after the last one',
  },
  argumentsMoved: {
    change: 'Arguments change places',
    bump: 'major',
    undone: 'major',
    why: 'They are positional',
  },
  argumentRenamed: {
    change: 'An argument gets another name',
    bump: 'major',
    undone: 'major',
    why: '`.with` takes arguments by name',
  },
  argumentRequired: {
    change: 'An argument must be given',
    bump: 'major',
    undone: 'minor',
    why: 'What was right until now is refused',
  },
  givenMemberAdded: {
    change: 'An object in a request gets a member that may be left out',
    bump: 'minor',
    undone: 'major',
    why: 'There is more to ask for',
  },
  givenMemberRequired: {
    change: 'A member of an object in a request must be given',
    bump: 'major',
    undone: 'minor',
    why: 'What was right until now is refused',
  },
  givenType: {
    change: 'An argument takes one more type',
    bump: 'minor',
    undone: 'major',
    why: 'What was right still is',
  },
  givenOtherType: {
    change: 'An argument takes another type instead',
    bump: 'major',
    undone: 'major',
    why: 'What was right until now is refused',
  },
  givenValueAdded: {
    change: 'An argument takes one more value of an enumeration',
    bump: 'minor',
    undone: 'major',
    why: 'There is more to ask for',
  },
  givenEnumerationClosed: {
    change: 'An argument takes the values of an enumeration only',
    bump: 'major',
    undone: 'minor',
    why: 'What was right until now is refused',
  },
  givenLimit: {
    change: 'An argument gets a narrower limit, or a `format`',
    bump: 'major',
    undone: 'patch',
    why: 'What was right until now is refused',
  },
  givenMembersClosed: {
    change: 'An object in a request takes no members but those named',
    bump: 'major',
    undone: 'minor',
    why: 'What was right until now is refused',
  },
} as const satisfies Record<string, Change>;

const answers = {
  answerMemberAdded: {
    change: 'A member is added to an answer',
    bump: 'minor',
    undone: 'major',
    why: 'There is more to read. Without it, programs that read it break',
  },
  answerMemberOptional: {
    change: 'A member may be missing from an answer',
    bump: 'major',
    undone: 'patch',
    why: 'Programs read it without a check',
  },
  answerNull: {
    change: 'A member of an answer may be null',
    bump: 'major',
    undone: 'patch',
    why: 'Programs read it without a check',
  },
  answerFirstType: {
    change: 'A member of an answer that was always null gets a type',
    bump: 'minor',
    undone: 'major',
    why: 'Nobody could use it before',
  },
  answerType: {
    change: 'A member of an answer may have one more type',
    bump: 'major',
    undone: 'patch',
    why: 'Programs do not expect it',
  },
  answerOtherType: {
    change: 'A member of an answer has another type',
    bump: 'major',
    undone: 'major',
    why: 'Programs that read it break',
  },
  answerTypeKnown: {
    change: 'A member of an answer of which nothing was known gets a type',
    bump: 'minor',
    undone: 'major',
    why: 'There is more to rely on',
  },
  answerValueAdded: {
    change: 'A value is added to an enumeration of an answer',
    bump: 'minor',
    undone: 'patch',
    why: 'Enumerations of answers are open: programs have to expect values that they do not know',
  },
  answerEnumerationClosed: {
    change: 'An enumeration of an answer is no longer open',
    bump: 'major',
    undone: 'minor',
    why: 'A comparison with another value no longer compiles',
  },
  answerLimit: {
    change: 'A `format` or a limit of an answer is added',
    bump: 'none',
    undone: 'none',
    why: 'The types are the same',
  },
  answerMembersClosed: {
    change: 'An object in an answer has no members but those named',
    bump: 'major',
    undone: 'minor',
    why: 'Reading another member no longer compiles',
  },
  failureData: {
    change: 'A failure of a call has data of its own',
    bump: 'major',
    undone: 'major',
    why: 'What a program reads of a failure has another type',
  },
  statusAdded: {
    change: 'An HTTP status is added to the failures of a call',
    bump: 'minor',
    undone: 'patch',
    why: 'All failures come in the same envelope',
  },
  failureCodeAdded: {
    change: 'Examples of a failure change, as by a new code',
    bump: 'patch',
    undone: 'patch',
    why: 'Codes are numbers, which programs have to expect; the mock may answer with it',
  },
  mediaType: {
    change: 'An answer comes in another media type',
    bump: 'major',
    undone: 'major',
    why: 'Programs that read it break',
  },
  noticeAdded: {
    change: 'A notice to servers of users is added (`webhooks`); its members count as those of an answer',
    bump: 'minor',
    undone: 'major',
    why: 'There is more to receive',
  },
} as const satisfies Record<string, Change>;

const readers = {
  componentShared: {
    change: 'A schema moves into a component, a file of its own or an `allOf`',
    bump: 'none',
    undone: 'none',
    why: 'It says the same',
  },
  orderOfMembers: {
    change: 'Members of an answer, or calls of a document, change places',
    bump: 'none',
    undone: 'none',
    why: 'They have names',
  },
  servers: {
    change: '`servers` changes',
    bump: 'none',
    undone: 'none',
    why: 'Programs name the endpoint themselves',
  },
  mockAnswers: {
    change: 'Examples of a success, `x-state` or `x-lifecycles` change',
    bump: 'patch',
    undone: 'patch',
    why: 'The mock answers otherwise; its types are the same',
  },
  texts: {
    change: 'Descriptions, summaries, titles, tags and examples of requests change',
    bump: 'none',
    undone: 'none',
    why: 'They are for people',
  },
  certainty: {
    change: '`x-source` or `x-observed` changes',
    bump: 'none',
    undone: 'none',
    why: 'They say how we know, for people',
  },
} as const satisfies Record<string, Change>;

const packages = {
  entryAdded: {
    change: 'An entry is added (`exports`), or a document',
    bump: 'minor',
    undone: 'major',
    why: 'There is more to import',
  },
  conditionAdded: {
    change: 'An entry can be loaded in one more way, as by `require`',
    bump: 'minor',
    undone: 'major',
    why: 'The ways that there were still work',
  },
  exportAdded: {
    change: 'An entry exports one more name',
    bump: 'minor',
    undone: 'major',
    why: 'There is more to import',
  },
  valueExported: {
    change: 'What an entry exported as a type can be used as a value',
    bump: 'minor',
    undone: 'major',
    why: 'A value is a type as well',
  },
  optionAdded: {
    change: 'An option is added, or a parameter that may be left out',
    bump: 'minor',
    undone: 'major',
    why: 'There is more to ask for',
  },
  optionRequired: {
    change: 'An option or a parameter must be given',
    bump: 'major',
    undone: 'minor',
    why: 'Calls without it no longer compile',
  },
  optionWider: {
    change: 'An option takes one more value or type, such as a level of `LogLevel`',
    bump: 'minor',
    undone: 'major',
    why: 'What was right still is',
  },
  methodAdded: {
    change: 'An object, a class or an error gets one more member, such as `use()`',
    bump: 'minor',
    undone: 'major',
    why: 'There is more to use',
  },
  memberWider: {
    change: 'What is returned, thrown or passed to a handler may be one more value or type, or be missing',
    bump: 'major',
    undone: 'patch',
    why: 'Programs do not expect it',
  },
  errorCode: {
    change: 'An error gets another `code`',
    bump: 'major',
    undone: 'major',
    why: 'Programs compare with it',
  },
  typeParameter: {
    change: 'A type or function gets a type parameter that must be given',
    bump: 'major',
    undone: 'major',
    why: 'Programs that name the type no longer compile',
  },
  typeTests: {
    change: 'A type test of the last release no longer compiles',
    bump: 'major',
    undone: 'none',
    why: 'Neither do programs like it',
  },
  enginesRaised: {
    change: '`engines` asks for a later version',
    bump: 'major',
    undone: 'minor',
    why: 'Users of earlier ones cannot install it',
  },
  moduleType: {
    change: '`type` of a package changes',
    bump: 'major',
    undone: 'major',
    why: 'Its files are loaded otherwise',
  },
  peerAdded: {
    change: 'A package needs one more peer dependency',
    bump: 'major',
    undone: 'minor',
    why: 'Users have to install it',
  },
  commandAdded: {
    change: 'A package brings one more command (`bin`)',
    bump: 'minor',
    undone: 'major',
    why: 'There is more to run',
  },
  commandOptionAdded: {
    change: 'A command takes one more option',
    bump: 'minor',
    undone: 'major',
    why: 'There is more to ask for',
  },
} as const satisfies Record<string, Change>;

/** Every kind of change that there is a rule for: the one table of `release:check`, `spec:learn` and docs/releasing.md. */
export const changes = { ...calls, ...requests, ...answers, ...readers, ...packages };

export type ChangeName = keyof typeof changes;

/** The same, in the sections of docs/releasing.md. */
export const sections: Readonly<Record<string, Readonly<Record<string, Change>>>> = {
  Calls: calls,
  'What is sent': requests,
  Answers: answers,
  'What only people and the mock read': readers,
  'The packages': packages,
};
