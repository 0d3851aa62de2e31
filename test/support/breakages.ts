/** Small mistakes that an author of the contract makes, and what must be told of each. */
export interface Breakage {
  /** What the author did. */
  mistake: string;
  edit: Edit;
  /** Id of the rule that tells. */
  rule: string;
  /** Where it tells: the first place of a text in a file, once the mistake is made. */
  at: { file: string; text: string };
  /** In the message. */
  says: string;
  /** The whole of what it advises. */
  hint: string;
}

export type Edit = { file: string; from: string; to: string } | { add: string; text: string } | { remove: string };

export const MEND_YAML = 'Mend the YAML here; often an indent, a missing quote or a missing colon shortly before this place.';

/** What makes the contract unreadable: told alone, before any rule looks. */
export const UNREADABLE: Breakage[] = [
  {
    mistake: 'a typing error in a reference',
    edit: { file: 'spec/schemas/ChatStreamEvent.yaml', from: './ChatStreamRetryEvent.yaml', to: './ChatStreamRetyEvent.yaml' },
    rule: 'ref-exists',
    at: { file: 'spec/schemas/ChatStreamEvent.yaml', text: '$ref: ./ChatStreamRetyEvent.yaml' },
    says: '"./ChatStreamRetyEvent.yaml" names no file: spec/schemas/ChatStreamRetyEvent.yaml does not exist.',
    hint: 'Did you mean spec/schemas/ChatStreamRetryEvent.yaml?',
  },
  {
    mistake: 'a reference to a place that its file does not have',
    edit: { file: 'spec/paths/chat.yaml', from: '../responses/ChatNotFound.yaml', to: '../responses/ChatNotFound.yaml#/nowhere' },
    rule: 'ref-exists',
    at: { file: 'spec/paths/chat.yaml', text: '$ref: ../responses/ChatNotFound.yaml#/nowhere' },
    says: 'spec/responses/ChatNotFound.yaml has no /nowhere.',
    hint: 'Correct the part after "#".',
  },
  {
    mistake: 'a schema file that is gone',
    edit: { remove: 'spec/schemas/ValidationError.yaml' },
    rule: 'ref-exists',
    at: { file: 'spec/schemas/Response.yaml', text: '$ref: ./ValidationError.yaml' },
    says: 'spec/schemas/ValidationError.yaml does not exist.',
    hint: 'Write the file, or correct the reference.',
  },
  {
    mistake: 'a document that is gone',
    edit: { remove: 'spec/asyncapi.yaml' },
    rule: 'file-exists',
    at: { file: 'spec/asyncapi.yaml', text: '' },
    says: 'spec/asyncapi.yaml is missing.',
    hint: 'Restore it: the contract starts there.',
  },
  {
    mistake: 'a colon inside a plain YAML scalar',
    edit: { file: 'spec/schemas/ChatTextPart.yaml', from: 'Text that the user', to: 'Text: what the user' },
    rule: 'yaml-syntax',
    at: { file: 'spec/schemas/ChatTextPart.yaml', text: 'Text: what the user' },
    says: 'Nested mappings are not allowed',
    hint: MEND_YAML,
  },
  {
    mistake: 'the same key twice',
    edit: { file: 'spec/schemas/ChatTextPart.yaml', from: 'type: object\n', to: 'type: object\nrequired: []\n' },
    rule: 'yaml-syntax',
    at: { file: 'spec/schemas/ChatTextPart.yaml', text: 'required: [type]' },
    says: 'Map keys must be unique',
    hint: MEND_YAML,
  },
  {
    mistake: 'a file that is a list',
    edit: { add: 'spec/examples/list.yaml', text: '- summary: none\n' },
    rule: 'yaml-syntax',
    at: { file: 'spec/examples/list.yaml', text: '- summary' },
    says: 'The file holds no object.',
    hint: 'Every file of the contract is one YAML mapping.',
  },
];

/** What breaks a rule of the house, one mistake a rule; they do not touch each other and can be made all at once. */
export const RULE_BREAKERS: Breakage[] = [
  {
    mistake: 'a title that is not the name of the file',
    edit: { file: 'spec/schemas/ChatDiffContents.yaml', from: 'title: ChatDiffContents', to: 'title: ChatDiffContent' },
    rule: 'named',
    at: { file: 'spec/schemas/ChatDiffContents.yaml', text: 'title:' },
    says: 'The title is "ChatDiffContent", the file says ChatDiffContents.',
    hint: 'Write "title: ChatDiffContents".',
  },
  {
    mistake: 'a keyword that nothing knows',
    edit: { file: 'spec/schemas/ChatReasoningPart.yaml', from: 'minLength: 1', to: 'minLenght: 1' },
    rule: 'known-keywords',
    at: { file: 'spec/schemas/ChatReasoningPart.yaml', text: 'minLenght: 1' },
    says: '"minLenght" is no keyword that the contract uses.',
    hint: 'Did you mean "minLength"?',
  },
  {
    mistake: 'a union member without a constant tag',
    edit: { file: 'spec/schemas/ChatStreamPingEnvelope.yaml', from: '    const: ping\n', to: '' },
    rule: 'unions-tagged',
    at: { file: 'spec/schemas/ChatStreamEnvelope.yaml', text: 'oneOf:' },
    says: 'The members of ChatStreamEnvelope share no property with a constant of its own in each.',
    hint: 'Refer to named types only, and give each a `const` string under the same property.',
  },
  {
    mistake: 'an answer without an example',
    edit: {
      file: 'spec/responses/ChatNotFound.yaml',
      from: '    examples:\n      not-found:\n        $ref: ../examples/not-found.yaml\n',
      to: '',
    },
    rule: 'exampled',
    at: { file: 'spec/responses/ChatNotFound.yaml', text: 'description' },
    says: 'The answer 404 of getChat has no example.',
    hint: 'Add one under "examples", realistic and valid.',
  },
  {
    mistake: 'an example that its schema refuses',
    edit: { file: 'spec/examples/chat-created.yaml', from: 'archived: false', to: 'archived: no longer' },
    rule: 'examples-valid',
    at: { file: 'spec/examples/chat-created.yaml', text: 'archived: no longer' },
    says: 'at /archived: must be boolean.',
    hint: 'Correct the example, or the schema.',
  },
  {
    mistake: 'a property without a description',
    edit: { file: 'spec/schemas/ChatTextPart.yaml', from: '    description: The tag of this variant.\n', to: '' },
    rule: 'described',
    at: { file: 'spec/schemas/ChatTextPart.yaml', text: 'type:\n    x-upstream' },
    says: 'ChatTextPart.type has no description.',
    hint: 'Say what it means, and what its absence, null or zero means.',
  },
  {
    mistake: 'a property that does not name its field upstream',
    edit: { file: 'spec/schemas/ChatFilePart.yaml', from: '    x-upstream: ChatMessagePart.MediaType\n', to: '' },
    rule: 'traced',
    at: { file: 'spec/schemas/ChatFilePart.yaml', text: 'media_type:' },
    says: 'ChatFilePart.media_type does not say which field of ChatMessagePart it is.',
    hint: 'Add "x-upstream: ChatMessagePart.Field".',
  },
  {
    mistake: 'a secret without its mark',
    edit: { file: 'spec/schemas/CreateChatProviderConfigRequest.yaml', from: '    x-sensitive: true\n', to: '' },
    rule: 'sensitive',
    at: { file: 'spec/schemas/CreateChatProviderConfigRequest.yaml', text: 'api_key:\n' },
    says: 'CreateChatProviderConfigRequest.api_key looks like a secret.',
    hint: 'Add "x-sensitive: true".',
  },
  {
    mistake: 'a file that nothing refers to',
    edit: { add: 'spec/examples/nobody.yaml', text: 'summary: An example of nothing\nvalue: 1\n' },
    rule: 'used',
    at: { file: 'spec/examples/nobody.yaml', text: 'summary' },
    says: 'Nothing refers to spec/examples/nobody.yaml.',
    hint: 'Use it, remove it, or list it under components.schemas and say why in "x-unused".',
  },
  {
    mistake: 'a law that does not exist',
    edit: { file: 'spec/schemas/Chat.yaml', from: 'sub-agent chats only (law C9)', to: 'sub-agent chats only (law C99)' },
    rule: 'laws-resolve',
    at: { file: 'spec/schemas/Chat.yaml', text: 'description: The chat whose agent' },
    says: 'There is no law C99.',
    hint: 'The laws are the numbered headings of spec/PROTOCOL.md.',
  },
  {
    mistake: 'an operation with two success statuses',
    edit: {
      file: 'spec/paths/chat-git-changes.yaml',
      from: '  responses:\n',
      to: "  responses:\n    '204':\n      description: There are no changes.\n",
    },
    rule: 'one-success',
    at: { file: 'spec/paths/chat-git-changes.yaml', text: 'responses:' },
    says: 'has 2 success statuses (200, 204); there is exactly one.',
    hint: 'Keep the status that the server really answers.',
  },
];

/** Makes the mistake in a copy of the contract's files. */
export function broken(files: ReadonlyMap<string, string>, ...breakages: Breakage[]): Map<string, string> {
  const copy = new Map(files);
  for (const { edit } of breakages) {
    if ('add' in edit) copy.set(edit.add, edit.text);
    else if ('remove' in edit) copy.delete(edit.remove);
    else {
      const text = copy.get(edit.file) ?? '';
      if (!text.includes(edit.from)) throw new Error(`${edit.file} has no ${JSON.stringify(edit.from)} any more: write another mistake`);
      copy.set(
        edit.file,
        text.replace(edit.from, () => edit.to),
      );
    }
  }
  return copy;
}

/** The line and column, counted from 1, where the breakage must be told. */
export function placeOf(files: ReadonlyMap<string, string>, { at }: Breakage): { line: number; column: number } {
  const before = (files.get(at.file) ?? '').split(at.text, 1)[0] ?? '';
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
