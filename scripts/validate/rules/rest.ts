import { error, type Rules, warning } from './rule.js';

/** What REST calls in a recording keep. */
export const REST_RULES: Rules = {
  'known-operation': warning('A path below the API’s base belongs to an operation of the contract.', 'R23'),
  'trailing-slash': error('A path has no trailing slash.', 'R1'),
  'known-status': error('A status is one that the operation’s answers name.', 'R4'),
  'no-request-body': error('An operation that takes no body is sent none.', 'R6'),
  'request-body': error('An operation that takes a body is sent one.', 'R6'),
  'no-answer-body': error('A 204 has no body.', 'R22'),
  'answer-body': error('An answer that has a body is sent with one.', 'R22'),
  'foreign-answer': warning('A failure is told as JSON; a proxy may answer in another form.', 'R5'),
  'chat-list-order': error('The list of chats stands newest update first, each chat once.', 'R20'),
  'one-default': error('At most one model config is the default.', 'R17'),
  'eight-providers': error('The list of providers has all eight, in their fixed order.', 'R18'),
  'same-chat': error('An answer is about the chat that was asked for.', 'R20'),
};
