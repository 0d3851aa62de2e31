// Generated from spec/ by npm run generate. Do not edit.
const holds = () => true;

export function createPlainWalks(day, rules) {
  const ownChat = rules.Chat ?? holds;
  function Chat(value) {
    if (value.diff_status != null && !ChatDiffStatus(value.diff_status)) return false;
    if (value.created_at != null && !day(value.created_at)) return false;
    if (value.updated_at != null && !day(value.updated_at)) return false;
    return ownChat(value);
  }
  const ownChatDiffStatus = rules.ChatDiffStatus ?? holds;
  function ChatDiffStatus(value) {
    if (value.refreshed_at != null && !day(value.refreshed_at)) return false;
    if (value.stale_at != null && !day(value.stale_at)) return false;
    return ownChatDiffStatus(value);
  }
  const ownChatGitChange = rules.ChatGitChange ?? holds;
  function ChatGitChange(value) {
    if (value.detected_at != null && !day(value.detected_at)) return false;
    return ownChatGitChange(value);
  }
  const ownChatMessage = rules.ChatMessage ?? holds;
  function ChatMessage(value) {
    if (value.id != null && !Number.isSafeInteger(value.id)) return false;
    if (value.created_at != null && !day(value.created_at)) return false;
    if (value.usage != null && !ChatMessageUsage(value.usage)) return false;
    return ownChatMessage(value);
  }
  const ownChatMessageUsage = rules.ChatMessageUsage ?? holds;
  function ChatMessageUsage(value) {
    if (value.input_tokens != null && !Number.isSafeInteger(value.input_tokens)) return false;
    if (value.output_tokens != null && !Number.isSafeInteger(value.output_tokens)) return false;
    if (value.total_tokens != null && !Number.isSafeInteger(value.total_tokens)) return false;
    if (value.reasoning_tokens != null && !Number.isSafeInteger(value.reasoning_tokens)) return false;
    if (value.cache_creation_tokens != null && !Number.isSafeInteger(value.cache_creation_tokens)) return false;
    if (value.cache_read_tokens != null && !Number.isSafeInteger(value.cache_read_tokens)) return false;
    if (value.context_limit != null && !Number.isSafeInteger(value.context_limit)) return false;
    return ownChatMessageUsage(value);
  }
  const ownChatModelAnthropicProviderOptions = rules.ChatModelAnthropicProviderOptions ?? holds;
  function ChatModelAnthropicProviderOptions(value) {
    if (value.thinking != null && !ChatModelAnthropicThinkingOptions(value.thinking)) return false;
    return ownChatModelAnthropicProviderOptions(value);
  }
  const ownChatModelAnthropicThinkingOptions = rules.ChatModelAnthropicThinkingOptions ?? holds;
  function ChatModelAnthropicThinkingOptions(value) {
    if (value.budget_tokens != null && !Number.isSafeInteger(value.budget_tokens)) return false;
    return ownChatModelAnthropicThinkingOptions(value);
  }
  const ownChatModelCallConfig = rules.ChatModelCallConfig ?? holds;
  function ChatModelCallConfig(value) {
    if (value.max_output_tokens != null && !Number.isSafeInteger(value.max_output_tokens)) return false;
    if (value.top_k != null && !Number.isSafeInteger(value.top_k)) return false;
    if (value.provider_options != null && !ChatModelProviderOptions(value.provider_options)) return false;
    return ownChatModelCallConfig(value);
  }
  const ownChatModelConfig = rules.ChatModelConfig ?? holds;
  function ChatModelConfig(value) {
    if (value.context_limit != null && !Number.isSafeInteger(value.context_limit)) return false;
    if (value.model_config != null && !ChatModelCallConfig(value.model_config)) return false;
    if (value.created_at != null && !day(value.created_at)) return false;
    if (value.updated_at != null && !day(value.updated_at)) return false;
    return ownChatModelConfig(value);
  }
  const ownChatModelGoogleProviderOptions = rules.ChatModelGoogleProviderOptions ?? holds;
  function ChatModelGoogleProviderOptions(value) {
    if (value.thinking_config != null && !ChatModelGoogleThinkingConfig(value.thinking_config)) return false;
    return ownChatModelGoogleProviderOptions(value);
  }
  const ownChatModelGoogleThinkingConfig = rules.ChatModelGoogleThinkingConfig ?? holds;
  function ChatModelGoogleThinkingConfig(value) {
    if (value.thinking_budget != null && !Number.isSafeInteger(value.thinking_budget)) return false;
    return ownChatModelGoogleThinkingConfig(value);
  }
  const ownChatModelOpenAIProviderOptions = rules.ChatModelOpenAIProviderOptions ?? holds;
  function ChatModelOpenAIProviderOptions(value) {
    if (value.logit_bias != null && !Object.values(value.logit_bias).every((item) => Number.isSafeInteger(item))) return false;
    if (value.top_log_probs != null && !Number.isSafeInteger(value.top_log_probs)) return false;
    if (value.max_tool_calls != null && !Number.isSafeInteger(value.max_tool_calls)) return false;
    if (value.max_completion_tokens != null && !Number.isSafeInteger(value.max_completion_tokens)) return false;
    return ownChatModelOpenAIProviderOptions(value);
  }
  const ownChatModelOpenRouterProviderOptions = rules.ChatModelOpenRouterProviderOptions ?? holds;
  function ChatModelOpenRouterProviderOptions(value) {
    if (value.reasoning != null && !ChatModelOpenRouterReasoningOptions(value.reasoning)) return false;
    if (value.logit_bias != null && !Object.values(value.logit_bias).every((item) => Number.isSafeInteger(item))) return false;
    return ownChatModelOpenRouterProviderOptions(value);
  }
  const ownChatModelOpenRouterReasoningOptions = rules.ChatModelOpenRouterReasoningOptions ?? holds;
  function ChatModelOpenRouterReasoningOptions(value) {
    if (value.max_tokens != null && !Number.isSafeInteger(value.max_tokens)) return false;
    return ownChatModelOpenRouterReasoningOptions(value);
  }
  const ownChatModelProviderOptions = rules.ChatModelProviderOptions ?? holds;
  function ChatModelProviderOptions(value) {
    if (value.openai != null && !ChatModelOpenAIProviderOptions(value.openai)) return false;
    if (value.anthropic != null && !ChatModelAnthropicProviderOptions(value.anthropic)) return false;
    if (value.google != null && !ChatModelGoogleProviderOptions(value.google)) return false;
    if (value.openrouter != null && !ChatModelOpenRouterProviderOptions(value.openrouter)) return false;
    if (value.vercel != null && !ChatModelVercelProviderOptions(value.vercel)) return false;
    return ownChatModelProviderOptions(value);
  }
  const ownChatModelVercelProviderOptions = rules.ChatModelVercelProviderOptions ?? holds;
  function ChatModelVercelProviderOptions(value) {
    if (value.reasoning != null && !ChatModelVercelReasoningOptions(value.reasoning)) return false;
    if (value.logit_bias != null && !Object.values(value.logit_bias).every((item) => Number.isSafeInteger(item))) return false;
    if (value.top_logprobs != null && !Number.isSafeInteger(value.top_logprobs)) return false;
    return ownChatModelVercelProviderOptions(value);
  }
  const ownChatModelVercelReasoningOptions = rules.ChatModelVercelReasoningOptions ?? holds;
  function ChatModelVercelReasoningOptions(value) {
    if (value.max_tokens != null && !Number.isSafeInteger(value.max_tokens)) return false;
    return ownChatModelVercelReasoningOptions(value);
  }
  const ownChatProviderConfig = rules.ChatProviderConfig ?? holds;
  function ChatProviderConfig(value) {
    if (value.created_at != null && !day(value.created_at)) return false;
    if (value.updated_at != null && !day(value.updated_at)) return false;
    return ownChatProviderConfig(value);
  }
  const ownChatQueuedMessage = rules.ChatQueuedMessage ?? holds;
  function ChatQueuedMessage(value) {
    if (value.id != null && !Number.isSafeInteger(value.id)) return false;
    if (value.created_at != null && !day(value.created_at)) return false;
    return ownChatQueuedMessage(value);
  }
  const ownChatStreamDataEnvelope = rules.ChatStreamDataEnvelope ?? holds;
  function ChatStreamDataEnvelope(value) {
    if (value.data != null && !value.data.every((item) => ChatStreamEvent(item))) return false;
    return ownChatStreamDataEnvelope(value);
  }
  function ChatStreamEnvelope(value) {
    switch (value.type) {
      case "data":
        return ChatStreamDataEnvelope(value);
    }
    return true;
  }
  function ChatStreamEvent(value) {
    switch (value.type) {
      case "message":
        return ChatStreamMessageEvent(value);
      case "queue_update":
        return ChatStreamQueueUpdateEvent(value);
      case "retry":
        return ChatStreamRetryEvent(value);
    }
    return true;
  }
  const ownChatStreamMessageEvent = rules.ChatStreamMessageEvent ?? holds;
  function ChatStreamMessageEvent(value) {
    if (value.message != null && !ChatMessage(value.message)) return false;
    return ownChatStreamMessageEvent(value);
  }
  const ownChatStreamQueueUpdateEvent = rules.ChatStreamQueueUpdateEvent ?? holds;
  function ChatStreamQueueUpdateEvent(value) {
    if (value.queued_messages != null && !value.queued_messages.every((item) => ChatQueuedMessage(item))) return false;
    return ownChatStreamQueueUpdateEvent(value);
  }
  const ownChatStreamRetry = rules.ChatStreamRetry ?? holds;
  function ChatStreamRetry(value) {
    if (value.attempt != null && !Number.isSafeInteger(value.attempt)) return false;
    if (value.delay_ms != null && !Number.isSafeInteger(value.delay_ms)) return false;
    if (value.retrying_at != null && !day(value.retrying_at)) return false;
    return ownChatStreamRetry(value);
  }
  const ownChatStreamRetryEvent = rules.ChatStreamRetryEvent ?? holds;
  function ChatStreamRetryEvent(value) {
    if (value.retry != null && !ChatStreamRetry(value.retry)) return false;
    return ownChatStreamRetryEvent(value);
  }
  const ownChatWithMessages = rules.ChatWithMessages ?? holds;
  function ChatWithMessages(value) {
    if (value.chat != null && !Chat(value.chat)) return false;
    if (value.messages != null && !value.messages.every((item) => ChatMessage(item))) return false;
    if (value.queued_messages != null && !value.queued_messages.every((item) => ChatQueuedMessage(item))) return false;
    return ownChatWithMessages(value);
  }
  const ownCreateChatMessageResponse = rules.CreateChatMessageResponse ?? holds;
  function CreateChatMessageResponse(value) {
    if (value.message != null && !ChatMessage(value.message)) return false;
    if (value.queued_message != null && !ChatQueuedMessage(value.queued_message)) return false;
    return ownCreateChatMessageResponse(value);
  }
  const ownCreateChatModelConfigRequest = rules.CreateChatModelConfigRequest ?? holds;
  function CreateChatModelConfigRequest(value) {
    if (value.context_limit != null && !Number.isSafeInteger(value.context_limit)) return false;
    if (value.model_config != null && !ChatModelCallConfig(value.model_config)) return false;
    return ownCreateChatModelConfigRequest(value);
  }
  const ownUpdateChatModelConfigRequest = rules.UpdateChatModelConfigRequest ?? holds;
  function UpdateChatModelConfigRequest(value) {
    if (value.context_limit != null && !Number.isSafeInteger(value.context_limit)) return false;
    if (value.model_config != null && !ChatModelCallConfig(value.model_config)) return false;
    return ownUpdateChatModelConfigRequest(value);
  }
  return { Chat, ChatDiffStatus, ChatGitChange, ChatMessage, ChatMessageUsage, ChatModelAnthropicProviderOptions, ChatModelAnthropicThinkingOptions, ChatModelCallConfig, ChatModelConfig, ChatModelGoogleProviderOptions, ChatModelGoogleThinkingConfig, ChatModelOpenAIProviderOptions, ChatModelOpenRouterProviderOptions, ChatModelOpenRouterReasoningOptions, ChatModelProviderOptions, ChatModelVercelProviderOptions, ChatModelVercelReasoningOptions, ChatProviderConfig, ChatQueuedMessage, ChatStreamDataEnvelope, ChatStreamEnvelope, ChatStreamEvent, ChatStreamMessageEvent, ChatStreamQueueUpdateEvent, ChatStreamRetry, ChatStreamRetryEvent, ChatWithMessages, CreateChatMessageResponse, CreateChatModelConfigRequest, UpdateChatModelConfigRequest };
}
