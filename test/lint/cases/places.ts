// Where things stand in the fixture.
export const CREATE = '#/paths/~1api~1ru-kitchen~110~1orders~1create/post';
export const STATUS = '#/paths/~1api~1ru-kitchen~110~1orders~1status/post';
export const COOK = '#/paths/~1api~1ru-kitchen~110~1dishes~1cook/post';
export const LIST = '#/paths/~1api~1ru-kitchen~110~1dishes~1list/post';
export const FIND = '#/paths/~1api~1ru-kitchen~110~1dishes~1find/post';
export const MENU = '#/paths/~1api~1ru-kitchen~110~1menu~1getUnauthorised';
export const JSON_BODY = 'content/application~1json';
export const REQUEST = `${CREATE}/requestBody/${JSON_BODY}`;
export const PARAMETERS = `${REQUEST}/schema/properties`;
export const ANSWER = `${CREATE}/responses/200/${JSON_BODY}`;
export const ENVELOPE = '../shared/envelope.yaml#';
export const SHARED = '../shared/kitchen.yaml#';
