// Eleventy comes without types: here is what we use of it.
declare module '@11ty/eleventy' {
  export interface EleventyConfig {
    setUseGitIgnore(use: boolean): void;
    addFilter(name: string, filter: (value: string) => string): void;
    /** A page that is no file. */
    addTemplate(path: string, content: string, data: Record<string, unknown>): void;
  }
  export default class Eleventy {
    constructor(input: string, output: string, options: { quietMode: boolean; configPath: string | null; config(config: EleventyConfig): void });
    setIsVerbose(verbose: boolean): void;
    toJSON(): Promise<{ url: string; content: string }[]>;
  }
}

declare module '@11ty/eleventy-dev-server' {
  export default class EleventyDevServer {
    constructor(name: string, folder: string, options: { pathPrefix: string; watch: string[]; domDiff: boolean; messageOnStart: () => string });
    serve(port: number): void;
    ready(): Promise<void>;
    getServerUrl(host: string): string;
    close(): Promise<void>;
  }
}
