import type {VFile} from 'vfile';
import {
  consensusProtocol,
  consensusProtocols,
  type ConsensusProtocol,
} from '../../../core/protocols/consensus-protocols.ts';
import {complain} from '../../data/mistakes/complain.ts';
import {textOf, type Tag} from '../../data/mdx/tag.ts';

/** What a tag asks for, read from its attributes. */
export interface Asked {
  readonly protocol: ConsensusProtocol;
  readonly processes: number;
  /** Whether one process may crash; a lesson counts without crashes unless it says otherwise. */
  readonly crashes: 0 | 1;
  /** One digit per process, or empty. */
  readonly inputs: string;
  /** What to count. */
  readonly of: string;
}

export function askedBy(tag: Tag, file: VFile): Asked {
  const name = textOf(tag, 'protocol') ?? '';
  const protocol = consensusProtocol(name);
  if (!protocol) {
    const known = consensusProtocols.map((one) => one.name).join(', ');
    return complain(file, tag, {
      problem: `There is no protocol "${name}".`,
      fix: `protocol="…" names one of: ${known}.`,
    });
  }
  const inputs = textOf(tag, 'inputs') ?? '';
  return {
    protocol,
    processes: inputs.length || Math.min(protocol.most, Math.max(protocol.least, 3)),
    crashes: textOf(tag, 'crashes') === '1' ? 1 : 0,
    inputs,
    of: textOf(tag, 'of') ?? '',
  };
}
