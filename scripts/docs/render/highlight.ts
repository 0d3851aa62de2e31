import hljs from 'highlight.js/lib/core';
import bash from 'highlight.js/lib/languages/bash';
import http from 'highlight.js/lib/languages/http';
import javascript from 'highlight.js/lib/languages/javascript';
import json from 'highlight.js/lib/languages/json';
import typescript from 'highlight.js/lib/languages/typescript';
import yaml from 'highlight.js/lib/languages/yaml';
import type { Language } from '../model.js';
import { escapeHtml } from './escape.js';

const LANGUAGES = { sh: bash, js: javascript, ts: typescript, json, yaml, http };
for (const [name, language] of Object.entries(LANGUAGES)) hljs.registerLanguage(name, language);

/** Code as HTML whose words carry classes; the colours are the style sheet's. */
export function highlight(code: string, language: Language): string {
  return language === 'text' ? escapeHtml(code) : hljs.highlight(code, { language }).value;
}
