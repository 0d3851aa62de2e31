import { Collector } from './collector.js';
import { checkFile, type Input } from './file.js';
import type { Shown, Summary, Trouble } from './finding.js';
import { createTolerantJudge, strictJudge } from './judge.js';

export type ProfileName = 'strict' | 'tolerant';

export interface RunOptions {
  profile: ProfileName;
  /** How many findings are passed on; the rest is counted. */
  maxFindings: number;
  onBegin?: (file: string) => void;
  onFinding: (shown: Shown) => void;
  onTrouble?: (trouble: Trouble) => void;
  onEnd?: (file: string) => void;
  /** Told every quarter of a megabyte; false stops. */
  onProgress?: (bytes: number, values: number) => boolean;
}

export interface Outcome {
  summary: Summary;
  troubles: Trouble[];
}

/** Checks one input after another. Findings and troubles are told as they come, in the order of the inputs. */
export async function run(inputs: Iterable<Input>, options: RunOptions): Promise<Outcome> {
  const { profile, maxFindings, onFinding } = options;
  const collector = new Collector(maxFindings, onFinding);
  const { summary } = collector;
  const judge = profile === 'strict' ? strictJudge : await createTolerantJudge();
  const troubles: Trouble[] = [];
  let going = true;
  const onPiece = (bytes: number) => {
    going = options.onProgress?.(summary.bytes + bytes, summary.values) ?? true;
    return going;
  };
  for (const input of inputs) {
    options.onBegin?.(input.name);
    const trouble = await checkFile(input, { collector, judge, lawful: profile === 'strict', onPiece });
    if (trouble) {
      troubles.push(trouble);
      options.onTrouble?.(trouble);
    }
    options.onEnd?.(input.name);
    if (!going) break;
  }
  return { summary, troubles };
}
