/** `modelConfig` → `modelConfigId`, as JavaScript calls the value of a path's parameter. */
export function constantName(parameter: string): string {
  return `${parameter}Id`;
}

/** `modelConfig` → `MODEL_CONFIG`, as a shell does. */
export function variableName(parameter: string): string {
  return parameter.replace(/[A-Z]/g, '_$&').toUpperCase();
}

/** The path with each parameter written as the language writes a variable in a text. */
export function filledPath(path: string, variable: (parameter: string) => string): string {
  return path.replace(/\{([^{}]+)\}/g, (_, name: string) => variable(name));
}
