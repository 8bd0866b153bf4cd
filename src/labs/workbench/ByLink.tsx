import type {ReactNode} from 'react';
import type {LabProps} from '../frame/LabProps.ts';
import Workbench from './index.tsx';
import {open} from './link.ts';

/** The workbench with what reads addresses: for those who come by a link to a run. */
export default function ByLink(props: LabProps): ReactNode {
  return <Workbench {...props} open={open} />;
}
