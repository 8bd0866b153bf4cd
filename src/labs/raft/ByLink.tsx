import type {ReactNode} from 'react';
import type {LabProps} from '../frame/LabProps.ts';
import RaftLab from './index.tsx';
import {open} from './open.ts';

/** The lab with what reads addresses: for those who come by a link to a run. */
export default function ByLink(props: LabProps): ReactNode {
  return <RaftLab {...props} open={open} />;
}
