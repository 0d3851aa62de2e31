/** The eight providers in their fixed order, with the names they bear when nobody gave another (law R18). */
export const PROVIDERS: ReadonlyMap<string, string> = new Map([
  ['anthropic', 'Anthropic'],
  ['azure', 'Azure OpenAI'],
  ['bedrock', 'AWS Bedrock'],
  ['google', 'Google'],
  ['openai', 'OpenAI'],
  ['openai-compat', 'OpenAI Compatible'],
  ['openrouter', 'OpenRouter'],
  ['vercel', 'Vercel AI Gateway'],
]);
