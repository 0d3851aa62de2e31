import type { ExampleRequest } from './request.js';

/** What a program does with an answer: the constant it is kept in, and the line that prints what matters of it. */
export interface AnswerUse {
  name: string;
  show: string;
}

/** By the answer's wire type, `[]` behind a list. */
const USES: Record<string, AnswerUse> = {
  'Chat[]': { name: 'chats', show: 'for (const { id, status, title } of chats) console.log(id, status, title);' },
  Chat: { name: 'chat', show: 'console.log(chat.id, chat.status, chat.title);' },
  // Lists may be null (law R9).
  ChatWithMessages: { name: 'history', show: 'for (const { role, content } of history.messages ?? []) console.log(role, content);' },
  ChatMessage: { name: 'message', show: 'console.log(message.id, message.content);' },
  CreateChatMessageResponse: { name: 'sent', show: 'console.log(sent.queued ? sent.queued_message : sent.message);' },
  ChatDiffStatus: { name: 'status', show: "console.log(status.url ?? 'no pull request', status.additions, status.deletions);" },
  ChatDiffContents: { name: 'contents', show: "console.log(contents.diff ?? 'no diff');" },
  'ChatGitChange[]': { name: 'changes', show: 'for (const { change_type, file_path } of changes) console.log(change_type, file_path);' },
  ChatModelsResponse: { name: 'catalog', show: 'for (const { provider, models } of catalog.providers ?? []) console.log(provider, models);' },
  'ChatProviderConfig[]': { name: 'providers', show: 'for (const { provider, id, enabled } of providers) console.log(provider, id, enabled);' },
  ChatProviderConfig: { name: 'provider', show: 'console.log(provider.id, provider.provider, provider.has_api_key);' },
  'ChatModelConfig[]': { name: 'configs', show: 'for (const { id, model, is_default } of configs) console.log(id, model, is_default);' },
  ChatModelConfig: { name: 'config', show: 'console.log(config.id, config.model, config.is_default);' },
};

/** @returns undefined where the answer has no body */
export function answerUse({ operation: { success } }: ExampleRequest): AnswerUse | undefined {
  if (!success.body) return undefined;
  const type = success.body.name + (success.body.list ? '[]' : '');
  const use = USES[type];
  if (!use) throw new Error(`scripts/docs/snippets/answers.ts does not say what a snippet prints of ${type}: add a line for it.`);
  return use;
}
